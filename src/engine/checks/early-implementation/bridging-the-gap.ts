import type { PlainDesign, PlainTask } from "../../../domain/plain";
import { defineCheck } from "../../check";
import { addMonths, daysBetween } from "../../facts/calendar";
import { isFirstSecure } from "../../facts/first-secure-tasks";
import { secureTaskNeeds } from "../../facts/secure-tasks";
import { anyOperation, deployingDecisions } from "../../operations";
import {
  allOf,
  anyOf,
  isOneOf,
  isSilent,
  missingIn,
  namesOne,
  saidYes,
  type Told,
} from "../../told";
import { met, notMet, notStatedFor, partlyMet, silent } from "../../verdict";

/** Days from the decision to the first deployment; undefined while a date is silent. */
function gapDays({ timing }: PlainDesign): number | undefined {
  const { decisionDate, firstDeploymentDate } = timing;
  if (decisionDate === undefined || firstDeploymentDate === undefined) return undefined;
  return daysBetween(decisionDate, firstDeploymentDate);
}

/** Whether a task begins before the first deployment: by its month, else by its phase. */
function beginsInGap({ timing }: PlainDesign, { startMonth, phase }: PlainTask): Told {
  const { decisionDate, firstDeploymentDate } = timing;
  if (startMonth === undefined || !decisionDate || !firstDeploymentDate)
    return isOneOf("purpose.tasks[].phase", phase, ["from-start"]);
  return addMonths(decisionDate, startMonth) < firstDeploymentDate;
}

/** Whether a first-tier task is to secure before anyone is deployed. */
function securesInGap(design: PlainDesign): Told {
  const { tasks } = design.purpose;
  if (tasks === undefined) return ["purpose.tasks"];
  return anyOf(tasks.map((task) => allOf([isFirstSecure(task), beginsInGap(design, task)])));
}

/** Between the decision and the first deployment somebody is there, or nobody is. */
export const bridgingTheGap = defineCheck({
  id: "bridging-the-gap",
  room: "early-implementation",
  warrant: "practice",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: anyOperation,
    decisions: deployingDecisions,
    when: ({ design }) => {
      const days = gapDays(design);
      if (days !== undefined) return days > 0;
      return silent({
        "timing.decisionDate": design.timing.decisionDate,
        "timing.firstDeploymentDate": design.timing.firstDeploymentDate,
      });
    },
  },
  needs: [
    "operation.type",
    "operation.decision",
    "timing.decisionDate",
    "timing.firstDeploymentDate",
    "timing.bridgingForce",
    "timing.earlyCivilianTeam",
    ...secureTaskNeeds,
    "purpose.tasks[].tier",
    "purpose.tasks[].startMonth",
    "purpose.tasks[].phase",
  ],
  findings: ["breslawski-2022-ecowas", "beardsley-2017-prevention"],
  against: [],
  nulls: [],
  reasons: ["force", "team", "team-cannot-secure", "nobody"],
  judge: ({ design }) => {
    const figures = { days: gapDays(design) ?? 0 };
    const force = namesOne("timing.bridgingForce", design.timing.bridgingForce);
    const team = saidYes("timing.earlyCivilianTeam", design.timing.earlyCivilianTeam);
    if (force === true) return met("force", figures);
    if (team !== true) {
      const missing = missingIn([force, team]);
      return missing.length > 0 ? notStatedFor(missing) : notMet("nobody", figures);
    }
    const secures = securesInGap(design);
    if (secures === false) return met("team", figures);
    if (isSilent(secures) || isSilent(force)) return notStatedFor(missingIn([force, secures]));
    return partlyMet("team-cannot-secure", figures);
  },
  remedies: (_, { reason }) => [
    { id: "name-bridging-force", kind: "open", path: "timing.bridgingForce" },
    ...(reason === "nobody"
      ? [{ id: "send-team", kind: "set", path: "timing.earlyCivilianTeam", value: true } as const]
      : []),
  ],
});
