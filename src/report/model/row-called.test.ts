import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../domain/design";
import { withAnswer } from "../../domain/edit";
import { allResults } from "../../engine/assessment";
import { sampledDesigns } from "../../engine/cases/arbitrary-design";
import { caseFiles, designOf } from "../../engine/cases/case";
import { evaluate } from "../../engine/evaluate";
import { isOpen } from "../../engine/status";
import { currentEvidence } from "../../evidence/current";
import checks from "../../i18n/messages/en/checks.json";
import coherence from "../../i18n/messages/en/coherence.json";
import fields from "../../i18n/messages/en/fields.json";
import units from "../../i18n/messages/en/frame.json";
import { createWords } from "../../i18n/words";
import { precedents } from "../../precedents/current";
import { remedyInWords } from "./check-in-words";
import { rowCalled } from "./row-called";

const words = createWords(
  "en",
  { ...fields, ...checks, ...coherence, ...units },
  { onMissing: "throw" },
);

const tasks = [
  { id: "a", type: { value: "protect-physical" } },
  { id: "b", type: { value: "demining" } },
  { id: "c", type: { value: "protect-physical" } },
  { id: "d" },
];
const design = withAnswer(blankDesign("d", "D"), "purpose.tasks", { value: tasks });

describe("is a row told from its neighbours?", () => {
  it.each([
    ["b", "Demining"],
    ["a", "Physical protection of civilians, task 1"],
    ["c", "Physical protection of civilians, task 3"],
    ["d", "task 4"],
    ["gone", undefined],
  ])("%s is called %s", (id, called) => {
    expect(rowCalled(design, words, id)).toBe(called);
  });
});

describe("do no two ways out of a check read the same?", () => {
  const cases = caseFiles().flatMap(({ base, cases: own }) =>
    own.map((each) => designOf({ ...base, ...each.design })),
  );
  it("in every design of the case table and many others, whatever rows they have", () => {
    const alike = [...cases, ...sampledDesigns(150, 3)].flatMap(sameLabels);
    expect([...new Set(alike)]).toEqual([]);
  });

  function sameLabels(each: MandateDesign): string[] {
    return allResults(evaluate(each, { evidence: currentEvidence, precedents }))
      .filter(({ status }) => isOpen(status))
      .flatMap((result) => {
        const labels = result.remedies.map(
          (remedy) =>
            remedyInWords(words, result, remedy, String, (id) => rowCalled(each, words, id)).label,
        );
        const repeated = labels.filter((label, at) => labels.indexOf(label) !== at);
        const unnamed = labels.filter((label) => label.includes("“”"));
        return [...repeated, ...unnamed].map((label) => `${result.id}: ${label}`);
      });
  }
});
