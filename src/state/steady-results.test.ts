import { describe, expect, it } from "vitest";
import { withOverride } from "../domain/author-changes";
import { blankDesign } from "../domain/design";
import { withValue } from "../domain/edit";
import { allResults } from "../engine/assessment";
import { evaluate } from "../engine/evaluate";
import { currentEvidence } from "../evidence/current";
import { steadyResults } from "./steady-results";

const resultsOf = (design: ReturnType<typeof blankDesign>) =>
  allResults(evaluate(design, { evidence: currentEvidence, precedents: [] }));
const start = withValue(blankDesign("d", "D"), "situation.perpetrators", ["government"]);
const first = steadyResults(new Map(), resultsOf(start));
const id = "consent-where-the-host-kills";

describe("is only what changed a new object?", () => {
  it("keeps every result where nothing that checks read has changed", () => {
    const renamed = { ...start, about: { title: "Another name" } };
    const again = steadyResults(first, resultsOf(renamed));
    expect([...again].every(([each, result]) => first.get(each) === result)).toBe(true);
  });

  it("replaces a result whose answer has changed", () => {
    const other = withValue(start, "situation.perpetrators", ["rebels"]);
    const again = steadyResults(first, resultsOf(other));
    expect(again.get(id)).not.toBe(first.get(id));
    expect(again.get(id)?.status).toBe("not-applicable");
  });

  it("replaces a result that the author now dissents from", () => {
    const view = { who: "Desk", why: "Agreed", when: "2026-11-21" };
    const again = steadyResults(first, resultsOf(withOverride(start, id, view)));
    expect(again.get(id)?.override).toMatchObject(view);
  });
});
