import type { PlainDesign } from "../../../domain/plain";
import type { TaskTypeId } from "../../../domain/tasks/taxonomy";
import { defineCheck } from "../../check";
import { tasksOfTypes, taskTypeNeeds } from "../../facts/task-set";
import { anyOperation, substantiveDecisions } from "../../operations";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

const talkingTasks: readonly TaskTypeId[] = [
  "good-offices",
  "national-dialogue",
  "local-mediation",
  "agreement-support",
];

/** Whether somebody is stated to talk with the parties: a mediation track, or a task of the operation. */
function hasTrack(design: PlainDesign): boolean {
  const { mediation } = design.international;
  return (
    (mediation !== undefined && mediation !== "none") ||
    tasksOfTypes(design, talkingTasks).length > 0
  );
}

/** An agreement rests on those who made it: the host's consent alone does not carry it. */
export const otherPartiesWhereAgreementRestsOnThem = defineCheck({
  id: "other-parties-where-agreement-rests-on-them",
  room: "host-cooperation",
  warrant: "operationalisation",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: anyOperation,
    decisions: substantiveDecisions,
    when: ({ design: { situation, host } }) => {
      if (host.otherParties === "no-other-party") return false;
      return situation.agreement === undefined
        ? ["situation.agreement"]
        : situation.agreement !== "none";
    },
  },
  needs: [
    "operation.type",
    "operation.decision",
    "situation.agreement",
    "host.otherParties",
    "international.mediation",
    ...taskTypeNeeds,
  ],
  findings: ["pushkina-2004-croatia", "fortna-2003-inside-out"],
  against: [],
  nulls: ["yuen-2020-consent", "ruggeri-2013-mistrust"],
  coded: ["comprehensive-agreement"],
  reasons: ["all", "some-with-track", "some", "none"],
  judge: ({ design }) => {
    switch (design.host.otherParties) {
      case "all-main-parties":
        return met("all");
      case "some-parties":
        return partlyMet(hasTrack(design) ? "some-with-track" : "some");
      case "no-party":
        return notMet("none");
      default:
        return notStatedFor(["host.otherParties"]);
    }
  },
  remedies: ({ design }) => [
    ...(hasTrack(design)
      ? []
      : [{ id: "name-track", kind: "open", path: "international.mediation" } as const]),
    { id: "name-fallback", kind: "open", path: "host.fallback" },
  ],
});
