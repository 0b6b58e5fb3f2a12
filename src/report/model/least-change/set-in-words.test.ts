import { describe, expect, it } from "vitest";
import { withLimit } from "../../../domain/author-changes";
import type { MandateDesign } from "../../../domain/design";
import { leastAnswer } from "../../../engine/explore/least-answer";
import { type LeastQuestion, usualQuestion } from "../../../engine/explore/least-question";
import { loadMessages } from "../../../i18n/catalogue";
import { createWords } from "../../../i18n/words";
import { precedents } from "../../../precedents/current";
import { templateDesign } from "../cases/report-of";
import { reportNamespaces } from "../report-words";
import { beyondInWords, outcomeInWords, questionInWords } from "./answer-in-words";
import { editInWords, escapedInWords, meansInWords, mendsInWords, movesOf } from "./set-in-words";

const namespaces = new Set([...reportNamespaces, "versions", "cost", "least-change"] as const);
const words = createWords("en", await loadMessages("en", [...namespaces]), { onMissing: "throw" });
const halvora = templateDesign("example");
const answerFor = (design: MandateDesign, change: Partial<LeastQuestion> = {}) =>
  leastAnswer(design, precedents, { ...usualQuestion, ...change });
const answer = answerFor(halvora);
const edit = (path: string, value: unknown, row?: string) =>
  ({ path, value, ...(row ? { row } : {}) }) as Parameters<typeof editInWords>[2];

describe("is an edit said as a reader says it?", () => {
  it("with its place, its row and how it was", () => {
    expect(editInWords(words, halvora, edit("force.troopCeiling", 11_000))).toBe(
      "Troop ceiling: 11,000 people instead of 9,000 people",
    );
    expect(
      editInWords(words, halvora, edit("purpose.tasks[].startMonth", 4, "protect-civilians")),
    ).toBe("Tasks, Physical protection of civilians: Start: month 4 instead of month 3");
  });

  it("with the checks that it is for", () => {
    const [first] = answer.sets
      .flatMap(({ edits }) => edits)
      .filter(({ mends }) => mends.length > 1);
    expect(first && mendsInWords(words, first)).toMatch(/^For: .+ and .+/);
  });
});

describe("is all said that a set does?", () => {
  it("parts what is mended, what gets worse and what else moves", () => {
    const moved = [
      { check: "there-in-time", before: "not-met", after: "not-applicable" },
      { check: "pledges-firm", before: "met", after: "partly-met" },
      { check: "conflict-analysis", before: "not-stated", after: "met" },
    ] as const;
    const parted = movesOf({ set: [], others: [], edits: [], moved }, ["there-in-time"]);
    expect(Object.values(parted).map((each) => each.map(({ check }) => check))).toEqual([
      ["there-in-time"],
      ["pledges-firm"],
      ["conflict-analysis"],
    ]);
    expect(escapedInWords(words, parted.mended)).toContain("not the same as met: Will they be");
    expect(escapedInWords(words, parted.others)).toBe("");
  });

  it("says strength and cost beside what they are now, and that nothing changes where it does not", () => {
    const hours = edit("information.responseHours", 6);
    expect(meansInWords(words, halvora, [hours])).toEqual(["Strength and cost stay as they are."]);
    const more = meansInWords(words, halvora, [edit("force.contributors[].firm", true, "vantry")]);
    expect(more.join(" ")).toMatch(/Strength to expect: .+ \(now .+\)\. Cost of the mandate: USD/);
    const ceiling = meansInWords(words, halvora, [edit("force.troopCeiling", 11_000)]);
    expect(ceiling[0]).toMatch(/^Authorised in uniform: [\d,]+ \(now [\d,]+\)\.$/);
  });

  it("says that the cost is not known instead of none", () => {
    const unamir = { ...halvora, force: {}, commitment: {} };
    expect(meansInWords(words, unamir, []).at(-1)).toContain("cost is not known");
  });
});

describe("is the answer said with how sure it is?", () => {
  it("with the number of edits and of ways, other values counted in", () => {
    const ways = answer.sets.reduce((sum, { others }) => sum + 1 + others.length, 0);
    const [outcome, exactness] = outcomeInWords(words, answer);
    expect(outcome).toBe(
      `2 checks are unmet now. It takes 2 edits, no fewer; there are ${ways} ways.`,
    );
    expect(exactness).toMatch(/^Exact over the values tried/);
  });

  it("that it gave up, and that not every set was found", () => {
    const gaveUp = { ...answer, outcome: "gave-up", tried: 3, sets: [] } as const;
    expect(outcomeInWords(words, gaveUp).join(" ")).toMatch(/No set of up to 3 .+ Not exact/);
    const begun = outcomeInWords(words, { ...gaveUp, tried: -1 })[0];
    expect(begun).toContain("before it had looked at anything");
    const part = { ...answer, isEverySet: false };
    expect(outcomeInWords(words, part)[1]).toContain("not every set of that size was found");
  });

  it("that what is not stated is neither met nor unmet", () => {
    expect(outcomeInWords(words, { ...answer, silent: 0 })[2]).toBe("");
    expect(outcomeInWords(words, { ...answer, silent: 4 })[2]).toMatch(
      /^4 .+neither met nor unmet/,
    );
  });

  it("what was asked, and what is kept", () => {
    const asked = questionInWords(words, { ...usualQuestion, partly: true, keeping: "nothing" }, 7);
    expect(asked[0]).toMatch(/^7 checks .+“Partly met”\.$/);
    expect(asked[1]).toContain("may get worse");
  });

  it("why a check is beyond reach, with the answers that its author's limits bear on", () => {
    const design = withLimit(halvora, "information.responseHours", { stays: true });
    const [beyond] = answerFor(design).beyond;
    expect(beyond && beyondInWords(words, beyond).slice(0, 2)).toEqual([
      "A warning reaches someone who must act: no value that was tried mends it.",
      "Your limits bear on: Time until the unit is there.",
    ]);
  });
});
