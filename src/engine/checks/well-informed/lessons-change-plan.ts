import type { PlainDesign } from "../../../domain/plain";
import { defineCheck } from "../../check";
import { anyOperation, standingDecisions } from "../../operations";
import { anyOf, isSilent, namesOne, type Told } from "../../told";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

/** Whether anything is measured that could teach a lesson: a benchmark, or an objective's indicator. */
function isMeasured({ commitment, purpose }: PlainDesign): Told {
  const { benchmarks } = commitment;
  const { objectives } = purpose;
  return anyOf([
    benchmarks
      ? anyOf(benchmarks.map(({ text }) => namesOne("commitment.benchmarks[].text", text)))
      : ["commitment.benchmarks"],
    objectives
      ? anyOf(
          objectives.map(({ indicator }) => namesOne("purpose.objectives[].indicator", indicator)),
        )
      : ["purpose.objectives"],
  ]);
}

/** A decision on a standing operation can learn from it, where something is measured. */
export const lessonsChangePlan = defineCheck({
  id: "lessons-change-plan",
  room: "well-informed",
  warrant: "operationalisation",
  consequence: "proxy",
  asks: "relation",
  since: "1.0.0",
  applies: { types: anyOperation, decisions: standingDecisions },
  needs: [
    "operation.type",
    "operation.decision",
    "information.lessonsChangePlan",
    "commitment.benchmarks",
    "commitment.benchmarks[].text",
    "purpose.objectives",
    "purpose.objectives[].indicator",
  ],
  findings: ["howard-2008-learning"],
  against: [],
  nulls: [],
  coded: ["monitoring-adjustment"],
  reasons: ["measured", "nothing-measured", "plan-fixed"],
  judge: ({ design }) => {
    const changes = design.information.lessonsChangePlan;
    if (changes === false) return notMet("plan-fixed");
    if (changes === undefined) return notStatedFor(["information.lessonsChangePlan"]);
    const measured = isMeasured(design);
    if (isSilent(measured)) return notStatedFor(measured);
    return measured ? met("measured") : partlyMet("nothing-measured");
  },
  remedies: (_, { reason }) =>
    reason === "plan-fixed"
      ? [
          {
            id: "let-lessons-change",
            kind: "set",
            path: "information.lessonsChangePlan",
            value: true,
          },
        ]
      : [
          { id: "add-benchmark", kind: "open", path: "commitment.benchmarks" },
          { id: "add-indicator", kind: "open", path: "purpose.objectives" },
        ],
});
