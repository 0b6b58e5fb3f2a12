import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openDesign } from "../domain/open-design";
import { plainDesign } from "../domain/plain";
import { notStated, type Stated } from "../domain/stated";
import { isSubstantive } from "../domain/text";
import { currentEvidence } from "../evidence/current";
import { precedents } from "../precedents/current";
import { allResults } from "./assessment";
import { evaluate } from "./evaluate";
import type { Status } from "./status";

/** What each check should answer, written from the mandate's text before a check was run on it. */
interface Expected {
  statuses: Record<string, Status>;
  why: Record<string, string>;
}

const home = new URL("../../templates/mandates/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, home), "utf8");
const json = <T>(path: string) => JSON.parse(read(path)) as T;

const index = json<string[]>("index.json");
const folders = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
/** Templates that code the text of a real resolution; the others are made up or empty. */
const real = folders.filter((id) => id !== "example" && id !== "blank");

function designOf(id: string) {
  const opened = openDesign(read(`${id}/mandate.json`));
  if (!opened.ok) throw new Error(`${id}: ${JSON.stringify(opened.problem)}`);
  return opened.design;
}

/** Every stated answer of a design with its place, the cells of lists among them. */
function statedAnswers(value: unknown, place = "$"): [string, Stated<unknown>][] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    statedAnswers(each, `${place}.${key}`),
  );
  const isStated = "value" in value && value.value !== notStated;
  return isStated ? [[place, value as Stated<unknown>], ...inner] : inner;
}

describe("which templates are there?", () => {
  it("lists them in the order in which they are shown, each once", () => {
    expect(new Set(index).size).toBe(index.length);
    expect(index.slice(0, 2)).toEqual(["example", "blank"]);
    const years = index.slice(2).map((id) => Number(id.slice(-4)));
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });
  it("lists every folder", () => {
    expect(folders.filter((id) => !index.includes(id))).toEqual([]);
  });
});

describe.each(folders)("does the template %s open as it was written?", (id) => {
  it("is a design of its folder's name", () => {
    const design = designOf(id);
    expect(design.id).toBe(id);
    expect(isSubstantive(design.about.title)).toBe(true);
  });
  it("has words for the start page", () => {
    const words = json<Record<string, string>>(`${id}/text.en.json`);
    expect(Object.keys(words).toSorted()).toEqual(["note", "summary", "title"]);
    for (const text of Object.values(words)) expect(isSubstantive(text)).toBe(true);
  });
  it("links tasks, benchmarks and sectors to rows that exist", () => {
    const { purpose, commitment, situation } = plainDesign(designOf(id));
    const known = (rows: readonly { id: string }[] | undefined) => rows?.map((row) => row.id) ?? [];
    const tasks = purpose.tasks ?? [];
    const links = [
      [tasks.flatMap(({ objective }) => objective ?? []), known(purpose.objectives)],
      [tasks.flatMap(({ after }) => after ?? []), known(tasks)],
      [
        (commitment.benchmarks ?? []).flatMap(({ sector }) => sector ?? []),
        known(situation.sectors),
      ],
    ] as const;
    for (const [named, there] of links)
      expect(named.filter((to) => !there.includes(to))).toEqual([]);
  });
});

describe.each(real)("can every value of %s be traced?", (id) => {
  const answers = statedAnswers(designOf(id));
  it("says where each value comes from", () => {
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.filter(([, { provenance }]) => !provenance).map(([place]) => place)).toEqual([]);
  });
  it("names the passage of each value of the text, and the source of each other", () => {
    const passage = /^(operative paragraphs? \d+|preamble, |heading$|whole text$)/;
    const untraced = answers.filter(([, answer]) =>
      answer.provenance === "text"
        ? !passage.test(answer.passage ?? "")
        : !isSubstantive(answer.reason),
    );
    expect(untraced.map(([place]) => place)).toEqual([]);
  });
});

describe.each(folders)("do the checks answer on %s as its text says?", (id) => {
  const { statuses, why } = json<Expected>(`${id}/expected.json`);
  const results = allResults(evaluate(designOf(id), { evidence: currentEvidence, precedents }));

  it.each(results)("$id", (result) => {
    expect(result.status, `${result.reason}: ${why[result.id]}`).toBe(statuses[result.id]);
  });
  it("expects something of every check, and of no other, with the reason", () => {
    const ids = results.map((result) => result.id).toSorted();
    expect(Object.keys(statuses).toSorted()).toEqual(ids);
    expect(Object.keys(why).toSorted()).toEqual(ids);
    for (const sentence of Object.values(why)) expect(isSubstantive(sentence)).toBe(true);
  });
});
