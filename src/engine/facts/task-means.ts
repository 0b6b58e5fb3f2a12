import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign, PlainTask } from "../../domain/plain";
import type { TaskTypeId } from "../../domain/tasks/taxonomy";
import { allOf, anyOf, isOneOf, isSilent, namesOne, saidYes, someOf, type Told } from "../told";
import { forceIsMobile, forceMobilityNeeds } from "./mobility";
import { isSecureTask, secureTaskNeeds } from "./secure-tasks";
import { inForceNeeds, isInForce } from "./tasks-in-force";
import { statedTroops, troopsNeeds } from "./troops";

/** What a check needs that asks whether a task has means. */
export const taskMeansNeeds = [
  ...secureTaskNeeds,
  ...inForceNeeds,
  ...troopsNeeds,
  "force.formedPoliceUnits",
  "force.individualPolice",
  "force.civilians",
  "force.electionSecurityLead",
  "force.cantonmentPlan",
  "information.rightsInvestigators",
  "host.accessGuarantee",
  "host.otherParties",
  "situation.agreement",
  ...forceMobilityNeeds,
] as const satisfies readonly FieldPath[];

/** Kinds of means that a task can ask for. */
export type MeansRule =
  | "force-with-mobility"
  | "formed-police"
  | "police-or-civilian-experts"
  | "investigators-with-access"
  | "civilians-with-security-lead"
  | "consent-with-cantonment";

/**
 * The means that types of task ask for. Any other task asks for a force that can move where it is
 * to secure, and else for nothing in particular.
 */
export const meansRules: Readonly<Partial<Record<TaskTypeId, MeansRule>>> = {
  "public-order": "formed-police",
  "police-reform": "police-or-civilian-experts",
  "rights-monitoring": "investigators-with-access",
  "election-assistance": "civilians-with-security-lead",
  "election-security": "civilians-with-security-lead",
  "disarmament-demobilisation": "consent-with-cantonment",
};

const judged: Readonly<Record<MeansRule, (design: PlainDesign) => Told>> = {
  "force-with-mobility": (design) => allOf([hasForce(design), forceIsMobile(design)]),
  "formed-police": ({ force }) => someOf("force.formedPoliceUnits", force.formedPoliceUnits),
  "police-or-civilian-experts": ({ force }) =>
    anyOf([
      someOf("force.individualPolice", force.individualPolice),
      someOf("force.civilians", force.civilians),
    ]),
  "investigators-with-access": ({ information, host }) =>
    allOf([
      someOf("information.rightsInvestigators", information.rightsInvestigators),
      saidYes("host.accessGuarantee", host.accessGuarantee),
    ]),
  "civilians-with-security-lead": ({ force }) =>
    allOf([
      someOf("force.civilians", force.civilians),
      namesOne("force.electionSecurityLead", force.electionSecurityLead),
    ]),
  "consent-with-cantonment": (design) =>
    allOf([
      disarmamentAgreed(design),
      saidYes("force.cantonmentPlan", design.force.cantonmentPlan),
    ]),
};

function hasForce(design: PlainDesign): Told {
  return anyOf([
    someOf("force.troopCeiling", statedTroops(design)),
    someOf("force.formedPoliceUnits", design.force.formedPoliceUnits),
  ]);
}

/**
 * Whether those who are to disarm have agreed to it: an agreement that is more than a ceasefire,
 * or the consent of parties other than the host.
 */
export function disarmamentAgreed({ situation, host }: PlainDesign): Told {
  return anyOf([
    isOneOf("situation.agreement", situation.agreement, ["partial", "comprehensive"]),
    isOneOf("host.otherParties", host.otherParties, ["all-main-parties", "some-parties"]),
  ]);
}

/** The rule by which a task asks for means; undefined where it asks for none in particular, or may. */
export function meansRuleOf(task: PlainTask): MeansRule | undefined {
  const rule = task.type && meansRules[task.type];
  return rule ?? (isSecureTask(task) === true ? "force-with-mobility" : undefined);
}

/** Fields by which it is told whether a kind of means is there. */
export const meansFields: Readonly<Record<MeansRule, readonly FieldPath[]>> = {
  "force-with-mobility": [...troopsNeeds, "force.formedPoliceUnits", ...forceMobilityNeeds],
  "formed-police": ["force.formedPoliceUnits"],
  "police-or-civilian-experts": ["force.individualPolice", "force.civilians"],
  "investigators-with-access": ["information.rightsInvestigators", "host.accessGuarantee"],
  "civilians-with-security-lead": ["force.civilians", "force.electionSecurityLead"],
  "consent-with-cantonment": ["situation.agreement", "host.otherParties", "force.cantonmentPlan"],
};

/** Whether a task has its means, with the fields that would tell; null where none are asked. */
export function toldMeansOf(design: PlainDesign, task: PlainTask): Told | null {
  const rule = task.type && meansRules[task.type];
  if (rule) return judged[rule](design);
  const secures = isSecureTask(task);
  if (typeof secures === "string") return [secures];
  return secures ? judged["force-with-mobility"](design) : null;
}

/** The same for a task that the operation still does; null for one that it hands over. */
export function meansInForce(design: PlainDesign, task: PlainTask): Told | null {
  const means = toldMeansOf(design, task);
  if (means === null || means === true) return means;
  const inForce = isInForce(design, task);
  if (inForce === false) return null;
  return isSilent(inForce) && means === false ? inForce : means;
}

/** The same in words: undefined where it is not stated, null where no particular means are asked. */
export function meansOf(
  design: PlainDesign,
  task: PlainTask,
): "has-means" | "lacks-means" | undefined | null {
  const told = toldMeansOf(design, task);
  if (told === null) return null;
  if (isSilent(told)) return undefined;
  return told ? "has-means" : "lacks-means";
}
