import type { FieldPath } from "../../../domain/field-path";
import type { PlainContributor } from "../../../domain/plain";
import { deployingDecisions, forceOperations } from "../../operations";
import { met, notMet, notStatedFor, silent } from "../../verdict";
import { contradiction } from "./contradiction";

/** The columns that leave open what is firmly pledged. */
function silentPledges(contributors: readonly PlainContributor[] | undefined): FieldPath[] {
  if (!contributors) return ["force.contributors"];
  const isFirmnessOpen = contributors.some(({ firm }) => firm === undefined);
  const isSizeOpen = contributors.some(({ firm, military }) => firm && military === undefined);
  return [
    ...(isFirmnessOpen ? (["force.contributors[].firm"] as const) : []),
    ...(isSizeOpen ? (["force.contributors[].military"] as const) : []),
  ];
}

/**
 * A ceiling that firm pledges do not reach needs a second stage that says when the rest comes. What
 * a reinforcement adds to is there already, and is no pledge that is missing.
 */
export const ceilingAbovePledges = contradiction({
  id: "ceiling-above-pledges",
  consequence: "unmet-prerequisite",
  applies: {
    types: forceOperations,
    decisions: deployingDecisions,
    when: ({ design: { force } }) =>
      force.troopCeiling === undefined ? ["force.troopCeiling"] : force.troopCeiling > 0,
  },
  needs: [
    "operation.type",
    "operation.decision",
    "force.deployedMilitary",
    "force.troopCeiling",
    "force.contributors",
    "force.contributors[].firm",
    "force.contributors[].military",
    "commitment.secondStage",
  ],
  reasons: ["pledged", "second-stage", "no-second-stage"],
  judge: ({ design }) => {
    const { troopCeiling: ceiling = 0, deployedMilitary, contributors } = design.force;
    const { secondStage } = design.commitment;
    const isReinforced = design.operation.decision === "reinforcement";
    const there = isReinforced ? (deployedMilitary ?? 0) : 0;
    const pledged = (contributors ?? [])
      .filter(({ firm }) => firm)
      .reduce((sum, { military }) => sum + (military ?? 0), 0);
    const figures = { ceiling, pledged, there };
    if (there + pledged >= ceiling) return met("pledged", figures);
    if (secondStage) return met("second-stage", figures);
    const missing = [
      ...(isReinforced ? silent({ "force.deployedMilitary": deployedMilitary }) : []),
      ...silentPledges(contributors),
      ...silent({ "commitment.secondStage": secondStage }),
    ];
    return missing.length > 0 ? notStatedFor(missing) : notMet("no-second-stage", figures);
  },
  remedies: () => [
    { id: "two-stages", kind: "set", path: "commitment.secondStage", value: true },
    { id: "firm-up-pledges", kind: "open", path: "force.contributors" },
    { id: "lower-ceiling", kind: "open", path: "force.troopCeiling" },
  ],
});
