import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign, PlainTask } from "../../domain/plain";
import type { TaskTypeId } from "../../domain/tasks/taxonomy";
import { allOf, anyOf, isOneOf, isSilent, namesOne, saidYes, someOf, type Told } from "../told";
import { forceIsMobile, forceMobilityNeeds } from "./mobility";

/** What a check needs that asks whether a task has means. */
export const taskMeansNeeds = [
  "purpose.tasks",
  "purpose.tasks[].type",
  "purpose.tasks[].modality",
  "force.troopCeiling",
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

/** The means that types of task ask for. A type that is not named here asks for none in particular. */
export const meansRules: Readonly<Partial<Record<TaskTypeId, MeansRule>>> = {
  "area-security": "force-with-mobility",
  "buffer-zone": "force-with-mobility",
  "key-site-protection": "force-with-mobility",
  "mission-protection": "force-with-mobility",
  "neutralise-armed-groups": "force-with-mobility",
  "protect-physical": "force-with-mobility",
  "safe-area-protection": "force-with-mobility",
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

function hasForce({ force }: PlainDesign): Told {
  return anyOf([
    someOf("force.troopCeiling", force.troopCeiling),
    someOf("force.formedPoliceUnits", force.formedPoliceUnits),
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

/**
 * The kind of means that a task asks for. A rule of its type comes first; any other task asks for
 * a force where it is to secure. A task that secures by nature asks for none of its own
 * where the mandate only has it monitor or assist.
 *
 * @returns null where no particular means are asked, undefined where the type is not stated
 */
export function meansRuleOf({ type, modality }: PlainTask): MeansRule | null | undefined {
  if (type === undefined) return undefined;
  const rule = meansRules[type] ?? (modality === "secure" ? "force-with-mobility" : null);
  const lighter = modality === "monitor" || modality === "assist";
  return rule === "force-with-mobility" && lighter ? null : rule;
}

/** Whether a task has its means, with the fields that would tell; null where none are asked. */
export function toldMeansOf(design: PlainDesign, task: PlainTask): Told | null {
  const rule = meansRuleOf(task);
  if (rule === undefined) return ["purpose.tasks[].type"];
  return rule && judged[rule](design);
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
