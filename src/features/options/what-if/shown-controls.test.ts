import { beforeAll, describe, expect, it } from "vitest";
import { readersOf } from "../../../alternatives/what-if/controls";
import { noTrial, type Trial } from "../../../alternatives/what-if/trial";
import { templateDesign } from "../../../engine/stress/cases/stress-designs";
import { loadMessages } from "../../../i18n/catalogue";
import { createWords, type Words } from "../../../i18n/words";
import { type ControlChoice, countIn, shownControls } from "./shown-controls";

let words: Words;
beforeAll(async () => {
  const messages = await loadMessages("en", ["fields", "checks", "versions"]);
  words = createWords("en", messages, { onMissing: "throw" });
});

const example = templateDesign("example");
const usual: ControlChoice = { stated: true, find: "", check: undefined };
const found = (choice: Partial<ControlChoice>, trial: Trial = noTrial) =>
  shownControls(words, example, trial, { ...usual, ...choice });
const paths = (groups: ReturnType<typeof found>) =>
  groups.flatMap(({ controls, rows }) =>
    [...controls, ...rows.flatMap((row) => row.controls)].map(({ path }) => path as string),
  );

describe("is what a reader asks for shown?", () => {
  it("usually what the design states, else everything", () => {
    const all = paths(found({ stated: false }));
    const stated = paths(found({}));
    expect(stated.length).toBeLessThan(all.length);
    expect(stated.every((path) => all.includes(path))).toBe(true);
  });

  it.each([
    ["troop ceil", "force.troopCeiling"],
    ["TROOP  CEILING", "force.troopCeiling"],
    ["no settlement yet", "situation.phase"],
    ["police", "force.individualPolice"],
  ])("by words of its name or its options: %s", (find, path) => {
    expect(paths(found({ find }))).toContain(path);
  });

  it("nothing where nothing has these words", () => {
    expect(found({ find: "submarine" })).toEqual([]);
  });

  it("what a check reads, whether it is stated or not", () => {
    const check = "warning-reaches-a-decision";
    const shown = paths(found({ check }));
    expect(shown).toContain("information.responseHours");
    for (const path of shown) expect(readersOf(path as "force.troopCeiling")).toContain(check);
  });

  it("a group tells how many it has, its rows’ among them", () => {
    const groups = found({});
    const count = groups.reduce((sum, group) => sum + countIn(group), 0);
    expect(count).toBe(paths(groups).length);
  });
});
