import { defineCheck } from "../../check";
import { forceOperations, mandateDecisions } from "../../operations";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

/** A reserve that can be called, with the time it takes to arrive; else a reaction force of its own. */
export const reserveWithATime = defineCheck({
  id: "reserve-with-a-time",
  room: "commitment",
  warrant: "practice",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: { types: forceOperations, decisions: mandateDecisions },
  needs: [
    "operation.type",
    "operation.decision",
    "commitment.reserve",
    "commitment.reserveArrivesDays",
    "force.quickReactionForce",
  ],
  findings: [],
  against: [],
  nulls: [],
  reasons: ["reserve-timed", "own-reaction-only", "no-reserve"],
  judge: ({ design: { commitment, force } }) => {
    if (commitment.reserve === undefined) return notStatedFor(["commitment.reserve"]);
    if (commitment.reserve) {
      const days = commitment.reserveArrivesDays;
      return days === undefined
        ? notStatedFor(["commitment.reserveArrivesDays"])
        : met("reserve-timed", { days });
    }
    if (force.quickReactionForce === undefined) return notStatedFor(["force.quickReactionForce"]);
    return force.quickReactionForce ? partlyMet("own-reaction-only") : notMet("no-reserve");
  },
  remedies: () => [
    { id: "name-reserve", kind: "open", path: "commitment.reserve" },
    { id: "reaction-force", kind: "open", path: "force.quickReactionForce" },
  ],
});
