import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign } from "../../domain/design";
import { madeWork } from "./cases/made-class";
import { filesTold } from "./file-told";
import { type NamedWork, onePerTeam } from "./one-per-team";

const design = blankDesign("d", "D");
const at = (hour: number) => `2026-11-22T${String(hour).padStart(2, "0")}:00:00.000Z`;
const named = (file: string, team: string, hour: number, title = "D"): NamedWork => ({
  file,
  work: madeWork({ ...design, about: { title } }, team, { handedIn: at(hour) }),
});
const blue = named("blue.json", "Blue", 10);
const later = named("again.json", "Blue", 11, "Later");
const red = named("red.json", "Red", 9);

describe("which of a team's hand-ins stands?", () => {
  it("the later one, and both are told", () => {
    const { works, same } = onePerTeam([blue, red, later]);
    expect(works).toEqual([later, red]);
    expect(same).toEqual([
      { team: "Blue", stands: "again.json", setAside: "blue.json", isCopy: false },
    ]);
  });
  it("a file twice is a copy of itself", () => {
    const copy = { ...blue, file: "copy of blue.json" };
    expect(onePerTeam([copy, blue]).same).toEqual([
      { team: "Blue", stands: "blue.json", setAside: "copy of blue.json", isCopy: true },
    ]);
  });
  it("a hand-in before a design's own file of the same time", () => {
    const whole: NamedWork = {
      file: "whole.json",
      work: { ...blue.work, moments: [{ moment: "start", at: at(8), design }] },
    };
    expect(onePerTeam([blue, whole]).works).toEqual([whole]);
  });
  it("the same one, in whatever order the files come", () => {
    const tie = named("tie.json", "Blue", 11, "Tie");
    const files = [blue, later, red, tie, { ...later, file: "copy.json" }];
    const expected = onePerTeam(files);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        const { works, same } = onePerTeam(shuffled);
        expect(works).toEqual(expected.works);
        expect(new Set(same.map(({ setAside }) => setAside))).toEqual(
          new Set(expected.same.map(({ setAside }) => setAside)),
        );
      }),
    );
  });
});

describe("is every file told by its name?", () => {
  it("what is amiss first, and no damaged file hinders another", () => {
    const { works, told } = filesTold([
      { file: "red.json", opened: { ok: true, work: red.work, notes: [{ code: "no-moments" }] } },
      { file: "blue.json", opened: { ok: true, work: blue.work, notes: [] } },
      { file: "again.json", opened: { ok: true, work: later.work, notes: [] } },
      { file: "gone.json", opened: undefined },
      { file: "broken.json", opened: { ok: false, problem: { code: "damaged" } } },
    ]);
    expect(works.map(({ file }) => file)).toEqual(["again.json", "red.json"]);
    expect(told).toEqual([
      { file: "broken.json", outcome: "refused", problem: { code: "damaged" } },
      { file: "gone.json", outcome: "refused", problem: { code: "unreadable" } },
      {
        file: "blue.json",
        outcome: "set-aside",
        team: "Blue",
        stands: "again.json",
        isCopy: false,
      },
      { file: "again.json", outcome: "taken", team: "Blue", notes: [] },
      { file: "red.json", outcome: "taken", team: "Red", notes: [{ code: "no-moments" }] },
    ]);
  });
});
