import { expect, it } from "vitest";
import templateIds from "../../templates/mandates/index.json";
import { openParsed } from "../domain/open-design";
import { example, realMandates, templates, yearOf } from "./templates";

it("is every template of the index on the start page, with words of its own?", () => {
  const there = templates.map(({ id }) => id);
  expect(templateIds.filter((id) => there.includes(id))).toEqual(there);
  expect(example?.text.title).toBeTruthy();
  for (const { text } of templates) {
    expect([text.title, text.summary, text.note].every(Boolean)).toBe(true);
  }
});

it("do the real mandates stand by year, and does each open?", async () => {
  const years = realMandates.map(yearOf);
  expect(years).toEqual([...years].sort((a, b) => a - b));
  for (const { load } of realMandates) expect(openParsed(await load()).ok).toBe(true);
});

it("does the list say truly that each is a peacekeeping operation of the United Nations?", async () => {
  for (const { load, id } of realMandates) {
    const opened = openParsed(await load());
    const type = opened.ok ? opened.design.operation?.type?.value : undefined;
    expect(["un-peacekeeping", "not-stated", undefined], id).toContain(type);
  }
});
