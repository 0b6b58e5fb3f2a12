import { defineCheck } from "../../check";
import { assumptionHeld, assumptionReasons, assumptionRemedies } from "../../facts/assumption";
import { anyOperation, substantiveDecisions } from "../../operations";
import { namesOne } from "../../told";

/** What is assumed of neighbours and of those who back a party has an owner and a sign that it failed. */
export const neighboursAndBackers = defineCheck({
  id: "neighbours-and-backers",
  room: "international-support",
  warrant: "practice",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: anyOperation,
    decisions: substantiveDecisions,
    when: ({ design: { situation, international } }) =>
      situation.outsideBackers === true || international.neighbours !== undefined
        ? true
        : ["international.neighbours"],
  },
  needs: [
    "operation.type",
    "operation.decision",
    "situation.outsideBackers",
    "international.neighbours",
    "international.neighboursOwner",
    "international.neighboursTrigger",
  ],
  findings: ["deltenre-2016-borders", "adebajo-landsberg-2000-africa"],
  against: [],
  nulls: [],
  coded: ["no-outside-backers"],
  reasons: assumptionReasons,
  judge: ({ design: { situation, international } }) => ({
    ...assumptionHeld(
      namesOne("international.neighboursOwner", international.neighboursOwner),
      namesOne("international.neighboursTrigger", international.neighboursTrigger),
    ),
    figures: { backers: situation.outsideBackers ? "yes" : "no" },
  }),
  remedies: () =>
    assumptionRemedies("international.neighboursOwner", "international.neighboursTrigger"),
});
