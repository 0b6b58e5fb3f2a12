import { defineCheck } from "../../check";
import { forceOperations } from "../../operations";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

/** The head of the operation and the commanders are there when the first troops are. */
export const leadershipWithFirstTroops = defineCheck({
  id: "leadership-with-first-troops",
  room: "commitment",
  warrant: "practice",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: { types: [...forceOperations, "un-observer"], decisions: ["new"] },
  needs: [
    "operation.type",
    "operation.decision",
    "commitment.leadershipInPlace",
    "timing.earlyCivilianTeam",
  ],
  findings: [],
  against: [],
  nulls: [],
  coded: ["strong-leadership"],
  reasons: ["in-time", "after-first-troops", "after-and-no-team"],
  judge: ({ design: { commitment, timing } }) => {
    const leadership = commitment.leadershipInPlace;
    if (leadership === undefined) return notStatedFor(["commitment.leadershipInPlace"]);
    if (leadership !== "after-first-troops")
      return met("in-time", { when: leadership === "before-first-troops" ? "before" : "with" });
    return timing.earlyCivilianTeam === false
      ? notMet("after-and-no-team")
      : partlyMet("after-first-troops");
  },
  remedies: ({ design: { timing } }) => [
    { id: "earlier", kind: "open", path: "commitment.leadershipInPlace" },
    ...(timing.earlyCivilianTeam
      ? []
      : [
          { id: "early-team", kind: "set", path: "timing.earlyCivilianTeam", value: true } as const,
        ]),
  ],
});
