import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readResolution } from "../match/read-resolution";
import { faulty } from "./cases/faulty";
import { wellMade, withWords } from "./cases/well-made";
import { checkWording } from "./check-wording";
import { remarkIds, remarkKindOf, remarkKinds } from "./remark";

const remarksOn = (text: string) => checkWording(readResolution(text)).remarks;
const told = (text: string) =>
  remarksOn(text).map(({ id, places: [{ paragraph, start, end }] }) => ({
    id,
    paragraph,
    words: text.slice(start, end),
  }));

describe("does it find what is wrong, and where?", () => {
  it.each(faulty)("$about", ({ text, id, words, paragraph }) => {
    const found = told(text).filter((each) => each.id === id);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ paragraph });
    expect(found[0]?.words).toContain(words);
  });

  it.each(faulty)("finds nothing else on $about", ({ text, id }) => {
    expect(told(text).filter((each) => each.id !== id && each.id !== "customary-caveat")).toEqual(
      [],
    );
  });

  it("has a faulty text for every remark but the count of tasks", () => {
    const tried = new Set(faulty.map(({ id }) => id));
    expect(remarkIds.filter((id) => !tried.has(id))).toEqual(["task-count"]);
  });
});

describe("is it quiet where nothing is wrong?", () => {
  it("has nothing on a well-made text", () => {
    expect(told(wellMade)).toEqual([]);
  });

  it.each([
    [
      "a first and a later strength",
      "8. Decides to remain",
      "8. Decides that UNMIAR shall initially deploy up to 3,000 troops in a first phase;\n9. Decides to remain",
    ],
    [
      "a brigade inside the ceiling",
      "8. Decides to remain",
      "8. Decides that UNMIAR shall include an intervention brigade of up to 3,000 troops;\n9. Decides to remain",
    ],
    [
      "the strength of another force",
      "8. Decides to remain",
      "8. Authorizes the deployment of ARFOR, a multinational force of up to 4,000 troops, until 30 June 2031;\n9. Decides to remain",
    ],
    [
      "force that the operation is denied and another force may use",
      "4. Authorizes UNMIAR to use all necessary means to carry out the tasks set out in paragraph 3 above;",
      "4. Decides that UNMIAR shall not use force, and authorizes the Ruritanian forces to use all necessary means in support of UNMIAR;",
    ],
    [
      "force in self-defence alone",
      "4. Authorizes UNMIAR to use all necessary means to carry out the tasks set out in paragraph 3 above;",
      "4. Decides that UNMIAR shall not use force, except in self-defence;",
    ],
    [
      "a report in the next regular report",
      "every 90 days on",
      "every 90 days and in his next regular report on",
    ],
    [
      "constant review",
      "review the mandate by 30 November 2031",
      "keep the mandate under constant review",
    ],
    [
      "a model agreement on status",
      " within 30 days of the adoption of this resolution",
      ", and decides that the model agreement of 9 October 1990 shall apply provisionally",
    ],
    [
      "cooperation that is asked of two",
      "8. Decides to remain",
      "8. Calls upon the Government of Arcadia and UNMIAR to cooperate in the review;\n9. Decides to remain",
    ],
    [
      "a committee with tasks of its own",
      "8. Decides to remain",
      "8. Decides to establish a Committee of the Council to undertake the following tasks: (a) to seek information from all States; (b) to report as appropriate;\n9. Decides to remain",
    ],
  ])("%s", (_, from, to) => {
    expect(told(withWords(from, to))).toEqual([]);
  });

  it("says nothing on what is no resolution", () => {
    expect(checkWording(readResolution("Milk, bread and cheese."))).toEqual({
      remarks: [],
      verbs: [],
    });
    expect(checkWording(readResolution(""))).toEqual({ remarks: [], verbs: [] });
  });
});

describe("is it in an order that helps?", () => {
  it("puts contradictions first and notes last, each in the text's order", () => {
    const text = withWords(
      "use all necessary means to",
      "use all necessary means, within its capabilities, to",
      withWords("every 90 days", "regularly", withWords("paragraph 3 above", "paragraph 3 below")),
    );
    expect(told(text).map(({ id }) => remarkKindOf[id])).toEqual(["contradiction", "gap", "note"]);
    const ranks = remarksOn(text).map(({ kind }) => remarkKinds.indexOf(kind));
    expect(ranks).toEqual([...ranks].sort());
  });

  it("sets the number of tasks beside published mandates, where they are handed in", () => {
    const { remarks } = checkWording(readResolution(wellMade), [1, 2, 8, 9, 19]);
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toMatchObject({
      id: "task-count",
      kind: "note",
      values: { count: 3, mandates: 5, fewer: 2, middle: 8, most: 19 },
    });
  });
});

describe("does any text at all go through?", () => {
  const parts = fc.constantFrom(
    ...faulty.flatMap(({ text }) => text.split("\n")),
    "(a)",
    "(i)",
    "\n",
    "until 31 May 2031",
    "up to 500 troops",
    "paragraph 99 above",
    "\u200B",
    "\uFB01",
    "Encourages the Force to",
  );
  const texts = fc.oneof(
    fc.array(parts, { maxLength: 40 }).map((lines) => lines.join("\n")),
    fc.string({ unit: "binary", maxLength: 300 }).map((words) => `${wellMade}\n${words}`),
    fc.string({ unit: "binary", maxLength: 300 }),
  );

  it("never throws, and every remark lies in the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { remarks, verbs } = checkWording(readResolution(text), [4, 9]);
        const places = [
          ...remarks.flatMap((each) => each.places),
          ...verbs.map(({ place }) => place),
        ];
        for (const { start, end, paragraph } of places) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(paragraph).not.toBe("");
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is done with 20,000 words in a second", () => {
    const tasks = Array.from(
      { length: 600 },
      (_, at) =>
        `${at + 9}. Decides that UNMIAR shall support, as appropriate, the ${at}th district by training its officers in the protection of civilians, the conduct of elections and the keeping of records, and requests the Secretary-General to report on it;`,
    );
    const reading = readResolution(
      withWords("8. Decides to remain", `${tasks.join("\n")}\n700. Decides to remain`),
    );
    const began = performance.now();
    checkWording(reading);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
