import type { PlainContributor, PlainDesign } from "../../../domain/plain";
import { defineCheck } from "../../check";
import { addMonths, daysBetween } from "../../facts/calendar";
import { partsThere } from "../../facts/parts-there";
import { deployingDecisions, uniformedOperations } from "../../operations";
import { allOf, anyOf, missingIn, type Told } from "../../told";
import { met, notMet, notStatedFor, partlyMet, silent } from "../../verdict";

/** Whether a unit is ready by a day counted from the decision; silent while either is. */
function readyWithin(days: number | readonly ["timing.firstDeploymentDate"]) {
  return ({ readinessDays }: PlainContributor): Told => {
    if (readinessDays === undefined) return ["force.contributors[].readinessDays"];
    return typeof days === "number" ? readinessDays <= days : days;
  };
}

/** Whether a unit's readiness allows the month in which it is listed to arrive. */
function canKeepMonth(decided: string) {
  return ({ readinessDays, arrivesMonth }: PlainContributor): Told => {
    if (readinessDays === undefined || arrivesMonth === undefined)
      return silent({
        "force.contributors[].readinessDays": readinessDays,
        "force.contributors[].arrivesMonth": arrivesMonth,
      });
    return readinessDays <= daysBetween(decided, addMonths(decided, arrivesMonth));
  };
}

/** Pledges whose readiness does not allow the month in which they are listed. */
function lateRows(design: PlainDesign): string[] {
  const { decisionDate } = design.timing;
  if (decisionDate === undefined) return [];
  const keepsMonth = canKeepMonth(decisionDate);
  return listed(design)
    .filter((pledge) => keepsMonth(pledge) === false)
    .map(({ id }) => id);
}

const listed = ({ force }: PlainDesign) => force.contributors ?? [];

/** The first units decide when an operation begins, and a month promised is one that readiness allows. */
export const contributorsThatMoveFast = defineCheck({
  id: "contributors-that-move-fast",
  room: "early-implementation",
  warrant: "practice",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: uniformedOperations,
    decisions: deployingDecisions,
    when: ({ design: { force } }) =>
      force.contributors === undefined ? ["force.contributors"] : force.contributors.length > 0,
  },
  needs: [
    "operation.type",
    "operation.decision",
    "timing.decisionDate",
    "timing.firstDeploymentDate",
    "force.contributors",
    "force.contributors[].readinessDays",
    "force.contributors[].arrivesMonth",
  ],
  findings: [],
  against: [],
  nulls: ["lundgren-2021-speed"],
  reasons: ["first-and-rest", "nobody-for-first", "later-than-promised", "neither"],
  judge: ({ design }) => {
    const { decisionDate, firstDeploymentDate } = design.timing;
    if (decisionDate === undefined) return notStatedFor(["timing.decisionDate"]);
    const within = firstDeploymentDate
      ? daysBetween(decisionDate, firstDeploymentDate)
      : (["timing.firstDeploymentDate"] as const);
    const forFirst = listed(design).map(readyWithin(within));
    const asPromised = listed(design).map(canKeepMonth(decisionDate));
    const parts = [anyOf(forFirst), allOf(asPromised)];
    const figures = {
      ready: forFirst.filter((told) => told === true).length,
      late: asPromised.filter((told) => told === false).length,
    };
    switch (partsThere(parts)) {
      case "all":
        return met("first-and-rest", figures);
      case "none":
        return notMet("neither", figures);
      case "open":
        return notStatedFor(missingIn(parts));
      default:
        return partlyMet(parts[0] === false ? "nobody-for-first" : "later-than-promised", figures);
    }
  },
  remedies: ({ design }, { reason }) => [
    ...(reason === "later-than-promised"
      ? []
      : [{ id: "bridge-first-weeks", kind: "open", path: "timing.bridgingForce" } as const]),
    ...lateRows(design).map(
      (row) =>
        ({
          id: "correct-month",
          kind: "open",
          path: "force.contributors[].arrivesMonth",
          row,
        }) as const,
    ),
  ],
});
