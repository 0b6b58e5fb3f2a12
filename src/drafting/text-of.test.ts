import { expect, it } from "vitest";
import { designOf, draftOf, row } from "./cases/made";
import { strikeClause } from "./hand-edits";
import { textOf } from "./text-of";

const design = designOf({
  "commitment.durationMonths": 6,
  "commitment.legalBasis": "none-invoked",
  "purpose.tasks": [
    row("a", { type: "demining", modality: "assist", verb: "decides" }),
    row("b", { type: "election-assistance", modality: "assist", verb: "decides" }),
  ],
  "force.troopCeiling": 900,
  "commitment.reportEveryDays": 90,
});

it("is the text laid out as a decision is, with its marking above?", () => {
  expect(textOf(draftOf(design))).toBe(`Drafting aid. Not agreed language.

Resolution [number] (2031)

Adopted by the Security Council at its [number of the meeting] meeting, on 4 March 2031

The Security Council,

1. Decides to establish a United Nations peacekeeping operation in Karesh, the United Nations Mission in Karesh (UNMIKAR), for an initial period of 6 months;

2. Decides that UNMIKAR shall comprise up to 900 military personnel;

3. Decides that the mandate of UNMIKAR shall include the following tasks:

    (a) To assist with the clearing of mines; and

    (b) To assist with elections;

4. Requests the Secretary-General to report to the Security Council on the situation in Karesh and the work of UNMIKAR every 90 days;

5. Decides to remain actively seized of the matter.
`);
});

it("are struck clauses no part of it?", () => {
  const draft = draftOf(design);
  const [strength] = draft.clauses.filter(({ id }) => id === "strength");
  if (!strength) throw new Error("no strength");
  const text = textOf(draftOf(strikeClause(design, strength)));
  expect(text).not.toContain("military personnel");
  expect(text).toContain("2. Decides that the mandate");
});
