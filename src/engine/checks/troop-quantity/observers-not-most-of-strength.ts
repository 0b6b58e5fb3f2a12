import { defineCheck } from "../../check";
import { armedBeside, armedNeeds } from "../../facts/armed-beside-observers";
import { civiliansAttacked, civiliansAttackedNeeds } from "../../facts/civilians-attacked";
import { mayRaiseTroops } from "../../facts/troops";
import { forceOperations, mandateDecisions } from "../../operations";
import { met, notMet, notStatedFor } from "../../verdict";

/** Where civilians are attacked, unarmed observers are not most of the military strength. */
export const observersNotMostOfStrength = defineCheck({
  id: "observers-not-most-of-strength",
  room: "troop-quantity",
  warrant: "operationalisation",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: [...forceOperations, "un-observer"],
    decisions: mandateDecisions,
    when: civiliansAttacked,
  },
  needs: ["operation.type", "operation.decision", ...civiliansAttackedNeeds, ...armedNeeds],
  findings: ["hultman-2013-civilian-observers", "kathman-wood-2016-observers"],
  against: [],
  nulls: ["hultman-2014-battle-police", "hultman-2016-police"],
  coded: ["non-observer-mission"],
  reasons: ["no-observers", "armed-most", "observers-most", "observers-alone"],
  judge: ({ design }) => {
    const { observersAndStaff: observers, troopCeiling: ceiling } = design.force;
    if (observers === undefined) return notStatedFor(["force.observersAndStaff"]);
    if (observers === 0) return met("no-observers");
    if (ceiling === undefined) return notStatedFor(["force.troopCeiling"], { observers });
    const readings = armedBeside(design, observers);
    const verdicts = readings.map((troops) => {
      const figures = { observers, armed: troops };
      if (troops === 0) return notMet("observers-alone", figures);
      return observers > troops ? notMet("observers-most", figures) : met("armed-most", figures);
    });
    const [first, second = first] = verdicts;
    if (!first || first.status !== second?.status)
      return notStatedFor(["force.observersInsideCeiling"], { observers });
    return second;
  },
  remedies: ({ design }) => [
    { id: "fewer-observers", kind: "open", path: "force.observersAndStaff" },
    ...(mayRaiseTroops(design)
      ? [{ id: "add-armed", kind: "open", path: "force.troopCeiling" } as const]
      : []),
  ],
});
