import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MandateDesign } from "../../domain/design";
import { answerAt, rowsIn, withAnswer, withValue } from "../../domain/edit";
import type { FieldPath } from "../../domain/field-path";
import { readResolution } from "../../importing/match/read-resolution";
import { strictWords } from "../cases/read-back";
import { type Draft, type DraftClause, textOfRuns } from "../draft";
import { draftResolution } from "../draft-resolution";
import { editClause, restoreClause } from "../hand-edits";
import { textOf } from "../text-of";
import { lastYear, renewedDesign } from "./cases/last-year";

const draftOf = (design: MandateDesign) => draftResolution(design, strictWords);
const at = (draft: Draft, id: string) => draft.clauses.find((clause) => clause.id === id);
const wordsAt = (draft: Draft, id: string) => textOfRuns(at(draft, id)?.runs ?? []);
const withOrigin = (draft: Draft, origin: DraftClause["origin"]) =>
  draft.clauses.filter((clause) => clause.origin === origin).map(({ id }) => id);
const plain = renewedDesign();
const changed = (path: FieldPath, value: unknown) => draftOf(withValue(plain, path, value));
const tasks = rowsIn(answerAt(plain, "purpose.tasks"));
const withTasks = (rows: readonly object[]) => draftOf(withValue(plain, "purpose.tasks", rows));

describe("is a text kept word for word where no choice changed?", () => {
  const draft = draftOf(plain);
  it("keeps every paragraph, and only recalls what it renews", () => {
    expect(draft.fromBasis).toBe(true);
    expect(withOrigin(draft, "drafted")).toEqual(["preamble.recalling"]);
    expect(wordsAt(draft, "preamble.recalling")).toBe("Recalling its resolution 9998 (2031)");
    expect([...withOrigin(draft, "changed"), ...withOrigin(draft, "struck")]).toEqual([]);
  });
  it("gives the paragraphs last year's words, numbers and order", () => {
    const paragraphs = (text: string) => text.split("\n\n").map((line) => line.trim());
    const kept = paragraphs(textOf(draft));
    const from = paragraphs(lastYear).slice(3);
    expect(kept.filter((line) => from.includes(line))).toEqual(from);
  });
  it("starts afresh where the decision is a new one, or there is no text", () => {
    const fresh = withValue(plain, "operation.decision", "new");
    expect(draftOf(fresh).fromBasis).toBe(false);
    expect(draftOf({ ...plain, basis: { title: "x", text: "No resolution." } }).fromBasis).toBe(
      false,
    );
  });
});

describe("is a value replaced where it stands?", () => {
  it.each([
    ["force.troopCeiling", 5000, "basis:2", "up to 5,000 military personnel, including 150"],
    ["force.observersAndStaff", 90, "basis:2", "including 90 military observers"],
    ["force.individualPolice", 450, "basis:2", "and 450 police officers"],
    ["commitment.durationMonths", 6, "basis:1", "for a further period of 6 months, until 15 March"],
    ["timing.expiryDate", "2032-09-15", "basis:1", "twelve months, until 15 September 2032"],
    ["commitment.reportEveryDays", 60, "basis:7", "report to the Council every 60 days"],
    [
      "commitment.forceAuthority",
      "necessary-action",
      "basis:3",
      "to use the necessary measures to",
    ],
  ] as const)("%s: %s", (path, value, id, words) => {
    const draft = changed(path, value);
    expect(withOrigin(draft, "changed")).toEqual([id]);
    expect(wordsAt(draft, id)).toContain(words);
    expect(at(draft, id)?.before).toBe(wordsAt(draftOf(plain), id));
    expect(at(draft, id)?.places).toContainEqual({ field: path });
  });
  it("and does a reader find the new value in the text?", () => {
    const reading = readResolution(textOf(changed("force.troopCeiling", 5000)));
    expect(reading.fields.troopCeiling.value).toBe(5000);
    expect(reading.fields.durationMonths.value).toBe(12);
  });
});

describe("is a clause struck whose choice was withdrawn?", () => {
  it("strikes it where the choice is another now, or taken back", () => {
    expect(withOrigin(changed("host.freeMovementClause", false), "struck")).toEqual(["basis:6"]);
    const taken = withValue(plain, "host.freeMovementClause", undefined);
    expect(withOrigin(draftOf(taken), "struck")).toEqual(["basis:6"]);
  });
  it("keeps it where the choice was never taken from the text", () => {
    const never = withAnswer(plain, "host.freeMovementClause", undefined);
    expect(withOrigin(draftOf(never), "struck")).toEqual([]);
  });
  it("leaves struck clauses out of the text, and counts on without them", () => {
    const draft = changed("host.freeMovementClause", false);
    expect(textOf(draft)).not.toContain("freedom of movement");
    expect(at(draft, "basis:6")?.number).toBe("");
    expect(at(draft, "basis:7")?.number).toBe("6");
  });
  it("writes the clause anew where its value cannot be changed in place", () => {
    const draft = changed("commitment.forceAuthority", "self-defence-only");
    expect(withOrigin(draft, "struck")).toEqual(["basis:3"]);
    expect(wordsAt(draft, "force-authority")).toContain("may use force only in self-defence");
  });
  it("keeps a struck clause that the author wants back, and lets it go again", () => {
    const design = withValue(plain, "host.freeMovementClause", false);
    const struck = at(draftOf(design), "basis:6");
    if (!struck) throw new Error("no struck clause");
    const kept = editClause(design, struck, textOfRuns(struck.runs));
    expect(at(draftOf(kept), "basis:6")).toMatchObject({ origin: "edited", number: "6" });
    expect(at(draftOf(restoreClause(kept, "basis:6")), "basis:6")?.origin).toBe("struck");
  });
});

describe("do the tasks of a list follow the design?", () => {
  it("strikes a task that the design has no more", () => {
    const draft = withTasks(tasks.filter(({ id }) => id !== "row-3"));
    expect(withOrigin(draft, "struck")).toEqual(["basis:4-(c)"]);
    expect(at(draft, "basis:4-(d)")?.number).toBe("(c)");
  });
  it("puts a new task at the end of the list under the same verb", () => {
    const task = { id: "new", type: { value: "early-warning" }, verb: { value: "decides" } };
    const draft = withTasks([...tasks, task]);
    expect(withOrigin(draft, "drafted")).toEqual(["preamble.recalling", "tasks.new"]);
    expect(at(draft, "tasks.new")).toMatchObject({ number: "(e)", level: 1 });
  });
  it("gives a new task under another verb a list of its own", () => {
    const task = { id: "new", type: { value: "early-warning" }, verb: { value: "requests" } };
    const draft = withTasks([...tasks, task]);
    expect(withOrigin(draft, "drafted")).toContain("tasks:untiered:requests");
    expect(at(draft, "tasks.new")?.number).toBe("(a)");
  });
  it("gives a reworded task the design's words", () => {
    const reworded = tasks.map((row) =>
      row.id === "row-2" ? { ...row, wording: { ...row.wording, value: "Clear all mines" } } : row,
    );
    const draft = withTasks(reworded);
    expect(withOrigin(draft, "changed")).toEqual(["basis:4-(b)"]);
    expect(wordsAt(draft, "basis:4-(b)")).toBe("To clear all mines");
  });
  it("leads in anew where all tasks of a list stand under another verb", () => {
    const weaker = tasks.map((row) => ({ ...row, verb: { value: "requests" } }));
    const draft = withTasks(weaker);
    expect(withOrigin(draft, "changed")).toEqual(["basis:4"]);
    expect(wordsAt(draft, "basis:4")).toMatch(/^Requests UNMIKAR to carry out/);
  });
  it("takes a single task with another verb out of the list, into one of its own", () => {
    const one = tasks.map((row) =>
      row.id === "row-2" ? { ...row, verb: { value: "requests" } } : row,
    );
    const draft = withTasks(one);
    expect(withOrigin(draft, "struck")).toEqual(["basis:4-(b)"]);
    expect(withOrigin(draft, "drafted")).toContain("tasks.row-2");
  });
});

describe("are new choices written in the right place?", () => {
  it("puts formed units after the strength, and leaves last year's numbers where they are", () => {
    const units = withValue(plain, "force.formedPoliceUnits", 2);
    const draft = draftOf(withValue(units, "force.formedPoliceUnitSize", 140));
    expect(wordsAt(draft, "strength")).toContain("2 formed police units of up to 140 personnel");
    expect(wordsAt(draft, "strength")).not.toContain("military");
    const ids = draft.clauses.map(({ id }) => id);
    expect(ids.indexOf("strength")).toBe(ids.indexOf("basis:2") + 1);
  });
  it("puts benchmarks before the closing formula", () => {
    const rows = [{ id: "b", text: { value: "Courts sit in all districts" } }];
    const ids = changed("commitment.benchmarks", rows).clauses.map(({ id }) => id);
    expect(ids.slice(-3)).toEqual(["benchmarks", "benchmarks.b", "basis:8"]);
  });
});

it("does it hold for any change of the numbers: each clause once, every number read back?", () => {
  const numbers = fc.record({
    troops: fc.integer({ min: 500, max: 20_000 }),
    police: fc.integer({ min: 20, max: 400 }),
    months: fc.integer({ min: 1, max: 24 }),
    days: fc.integer({ min: 10, max: 200 }),
  });
  fc.assert(
    fc.property(numbers, ({ troops, police, months, days }) => {
      const answers: readonly (readonly [FieldPath, number])[] = [
        ["force.troopCeiling", troops],
        ["force.individualPolice", police],
        ["commitment.durationMonths", months],
        ["commitment.reportEveryDays", days],
      ];
      const design = answers.reduce((now, [path, value]) => withValue(now, path, value), plain);
      const draft = draftOf(design);
      const ids = draft.clauses.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const { fields } = readResolution(textOf(draft));
      expect([
        fields.troopCeiling.value,
        fields.policeCeiling.value,
        fields.durationMonths.value,
        fields.reportingCycleDays.value,
      ]).toEqual([troops, police, months, days]);
    }),
    { numRuns: 60, seed: 20260102 },
  );
});

it("is a text that set the operation up renewed, and its list kept by new words for the same tasks?", () => {
  const founding = lastYear
    .replace("to extend the mandate of", "to establish")
    .replace("a further period", "an initial period");
  const draft = draftOf(renewedDesign(founding));
  expect(at(draft, "basis:1")?.origin).toBe("struck");
  expect(wordsAt(draft, "mandate")).toMatch(
    /^Decides to extend the mandate of UNMIKAR for a further/,
  );
  const ids = draft.clauses.filter(({ part }) => part === "operative").map(({ id }) => id);
  expect(ids.slice(0, 2)).toEqual(["basis:1", "mandate"]);
  expect(withOrigin(draft, "kept")).toContain("basis:4-(a)");
});

it("does last year's text survive words that would break a new one?", () => {
  const hostile = lastYear.replace(
    "for their patience",
    "<script>x</script> \uE0000\uE001 {braces}",
  );
  const draft = draftOf(renewedDesign(hostile));
  expect(wordsAt(draft, "basis:5")).toContain("<script>x</script> 0 {braces}");
  expect(withOrigin(draft, "kept")).toHaveLength(withOrigin(draftOf(plain), "kept").length);
});
