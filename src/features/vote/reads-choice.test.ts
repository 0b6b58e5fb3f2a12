import { describe, expect, it } from "vitest";
import { ceiling, protect, votedDesign } from "../../domain/votes/cases/voted-design";
import { allResults } from "../../engine/assessment";
import { evaluate } from "../../engine/evaluate";
import { isOpen } from "../../engine/status";
import { currentEvidence } from "../../evidence/current";
import { precedents } from "../../precedents/current";
import { richDesign } from "../../report/model/cases/rich-design";
import { checksReading } from "./reads-choice";
import { contestedFields } from "./round/contested-fields";

const assessmentOf = (design = votedDesign) =>
  evaluate(design, { evidence: currentEvidence, precedents });
const assessment = assessmentOf();

describe("which checks stand behind a choice?", () => {
  it("those that read it and apply, of a row those that read any of its columns", () => {
    const read = checksReading(assessment, ceiling);
    expect(read.length).toBeGreaterThan(0);
    expect(read.every(({ status }) => status !== "not-applicable")).toBe(true);
    expect(checksReading(assessment, protect)).toEqual(
      checksReading(assessment, { path: "purpose.tasks" }),
    );
    expect(checksReading(assessment, protect).length).toBeGreaterThan(0);
  });

  it("none of a choice that only tells whether checks apply, nor of a field that is not there", () => {
    expect(checksReading(assessment, { path: "operation.type" })).toEqual([]);
    expect(checksReading(assessment, { path: "gone" })).toEqual([]);
  });
});

describe("on which fields do open checks and own views turn?", () => {
  it("on those that a remedy would change", () => {
    const rich = assessmentOf(richDesign);
    const fields = contestedFields(rich);
    const remedied = allResults(rich)
      .filter(({ status }) => isOpen(status))
      .flatMap(({ remedies }) => remedies.map(({ path }) => path));
    expect(remedied.length).toBeGreaterThan(0);
    for (const path of remedied) expect(fields).toContain(path);
    expect(contestedFields(undefined).size).toBe(0);
  });

  it("on those of a check with an own view beside it, open or not", () => {
    const silent = checksReading(assessment, ceiling).find(({ status }) => !isOpen(status));
    expect(silent).toBeDefined();
    const check = silent?.id ?? "";
    const view = { check, who: "A", why: "W", when: "2026-11-21" };
    const fields = contestedFields(assessmentOf({ ...votedDesign, overrides: [view] }));
    expect(fields.size).toBeGreaterThan(contestedFields(assessment).size);
  });
});
