import type { PlainDesign } from "../../../domain/plain";
import { type CheckContext, defineCheck, type Figures } from "../../check";
import { addMonths, daysBetween } from "../../facts/calendar";
import { deployingDecisions, unUniformedOperations } from "../../operations";
import { met, notMet, notStatedFor, partlyMet, silent } from "../../verdict";

/** Days that the Panel's benchmark gives: those for a traditional operation where it only observes. */
const benchmarkDays = ({ design, threshold }: CheckContext) =>
  threshold(
    design.operation.type === "un-observer"
      ? "deployment-benchmark-traditional"
      : "deployment-benchmark-complex",
  );

/** Whether two stated dates of decision, first and full deployment stand the wrong way round. */
function isOutOfOrder({ timing }: PlainDesign): boolean {
  const dates = [timing.decisionDate, timing.firstDeploymentDate, timing.fullDeploymentDate].filter(
    (date) => date !== undefined,
  );
  return dates.some((date, index) => date < (dates[index - 1] ?? date));
}

function warningFigures({ timing: { warningDate, decisionDate } }: PlainDesign): Figures {
  if (warningDate === undefined || decisionDate === undefined) return { warned: "silent" };
  const warningDays = daysBetween(warningDate, decisionDate);
  return warningDays > 0 ? { warned: "before", warningDays } : { warned: "after" };
}

/**
 * The design's own dates beside published ones. The warning is shown and not judged: no published
 * figure says how soon after it a decision comes.
 */
export const datesBesideExperience = defineCheck({
  id: "dates-beside-experience",
  room: "early-implementation",
  warrant: "operationalisation",
  consequence: "proxy",
  asks: "relation",
  since: "1.0.0",
  applies: { types: unUniformedOperations, decisions: deployingDecisions },
  needs: [
    "operation.type",
    "operation.decision",
    "timing.warningDate",
    "timing.decisionDate",
    "timing.firstDeploymentDate",
    "timing.fullDeploymentDate",
  ],
  thresholds: ["deployment-benchmark-traditional", "deployment-benchmark-complex", "ramp-months"],
  findings: ["cinq-mars-2015-car", "heldt-2002-conditions", "tripodi-2002-alba"],
  against: [],
  nulls: [],
  reasons: ["both", "first-late", "full-late", "both-late", "out-of-order"],
  judge: (context) => {
    const { decisionDate, firstDeploymentDate, fullDeploymentDate } = context.design.timing;
    if (isOutOfOrder(context.design)) return notMet("out-of-order");
    const missing = silent({
      "timing.decisionDate": decisionDate,
      "timing.firstDeploymentDate": firstDeploymentDate,
      "timing.fullDeploymentDate": fullDeploymentDate,
    });
    if (!decisionDate || !firstDeploymentDate || !fullDeploymentDate) return notStatedFor(missing);
    const benchmark = benchmarkDays(context);
    const months = context.threshold("ramp-months");
    const firstDays = daysBetween(decisionDate, firstDeploymentDate);
    const fullDays = daysBetween(decisionDate, fullDeploymentDate);
    const figures = { firstDays, fullDays, benchmark, months, ...warningFigures(context.design) };
    const isFirstLate = firstDays > benchmark;
    const isFullLate = fullDeploymentDate > addMonths(decisionDate, months);
    if (isFirstLate && isFullLate) return notMet("both-late", figures);
    if (isFirstLate) return partlyMet("first-late", figures);
    return isFullLate ? partlyMet("full-late", figures) : met("both", figures);
  },
  remedies: (_, { reason }) => {
    if (reason === "out-of-order")
      return [{ id: "order-dates", kind: "open", path: "timing.firstDeploymentDate" }];
    const sooner = {
      id: "ask-rapid-units",
      kind: "open",
      path: "timing.rapidReadinessUnits",
    } as const;
    const until = { id: "hold-until", kind: "open", path: "force.interimArrangement" } as const;
    if (reason === "first-late") return [sooner];
    return reason === "full-late" ? [until] : [sooner, until];
  },
});
