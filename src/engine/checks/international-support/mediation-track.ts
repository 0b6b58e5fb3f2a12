import type { TaskTypeId } from "../../../domain/tasks/taxonomy";
import { defineCheck } from "../../check";
import { assumptionRemedies } from "../../facts/assumption";
import { taskedNeeds, whereTasked } from "../../facts/tasks-in-force";
import { anyOperation, substantiveDecisions } from "../../operations";
import { allOf, isSilent, namesOne } from "../../told";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

const politicalTasks: readonly TaskTypeId[] = [
  "good-offices",
  "national-dialogue",
  "agreement-support",
];
const isPoliticalTasked = whereTasked(politicalTasks);

/** While a settlement is outstanding, mediation has a track of its own, with somebody to answer for it. */
export const mediationTrack = defineCheck({
  id: "mediation-track",
  room: "international-support",
  warrant: "operationalisation",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: anyOperation,
    decisions: substantiveDecisions,
    when: ({ design: { situation } }) =>
      situation.agreement === undefined
        ? ["situation.agreement"]
        : situation.agreement !== "comprehensive",
  },
  needs: [
    "operation.type",
    "operation.decision",
    "situation.agreement",
    "international.mediation",
    "international.mediationOwner",
    "international.mediationTrigger",
    ...taskedNeeds,
  ],
  findings: ["beardsley-2019-mediation"],
  against: ["greig-diehl-2005-dilemma"],
  nulls: ["clayton-dorussen-2022-mediation"],
  contested: true,
  reasons: ["track-owned", "track-unowned", "task-without-track", "no-track"],
  judge: (context) => {
    const { mediation, mediationOwner, mediationTrigger } = context.design.international;
    if (mediation === undefined) return notStatedFor(["international.mediation"]);
    if (mediation === "none") {
      const tasked = isPoliticalTasked(context);
      if (isSilent(tasked)) return notStatedFor(tasked);
      return tasked ? partlyMet("task-without-track") : notMet("no-track");
    }
    const held = allOf([
      namesOne("international.mediationOwner", mediationOwner),
      namesOne("international.mediationTrigger", mediationTrigger),
    ]);
    if (isSilent(held)) return notStatedFor(held);
    return held ? met("track-owned") : partlyMet("track-unowned");
  },
  remedies: (_context, { reason }) =>
    reason === "track-unowned"
      ? assumptionRemedies("international.mediationOwner", "international.mediationTrigger")
      : [{ id: "open-track", kind: "open", path: "international.mediation" }],
});
