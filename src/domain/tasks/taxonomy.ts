/**
 * Our own taxonomy of mandated tasks, with the mapping to two published lists kept:
 * the Peacekeeping Activities codebook (PACT) and the UN Peace Mission Mandates codes (UNPMM).
 * An empty list means that no counterpart was seen, not that none exists.
 */
export interface TaskType {
  family: TaskFamily;
  pact: readonly string[];
  unpmm: readonly string[];
}

export type TaskFamily =
  | "political"
  | "security"
  | "protection"
  | "human-rights"
  | "rule-of-law"
  | "governance"
  | "relief"
  | "support";

const task = (family: TaskFamily, pact: string[] = [], unpmm: string[] = []): TaskType => ({
  family,
  pact,
  unpmm,
});

export const taskTaxonomy = {
  "good-offices": task("political", [], ["min05"]),
  "local-mediation": task("political", ["Local Reconciliation"]),
  "national-dialogue": task("political", ["National Reconciliation"], ["max03"]),
  "agreement-support": task("political"),
  "power-sharing": task("political", ["PowerSharing"]),
  "ceasefire-monitoring": task("security"),
  "buffer-zone": task("security", ["Demilitarization"], ["min02"]),
  "withdrawal-verification": task("security", ["Demilitarization"], ["min02"]),
  "area-security": task("security", ["Operations: Patrol/Interventions"]),
  "key-site-protection": task("security"),
  "mission-protection": task("security"),
  "border-monitoring": task("security", ["BorderControl"]),
  "arms-embargo": task("security", ["ArmsEmbargo"]),
  "small-arms-control": task("security", ["ControlSALW"]),
  "disarmament-demobilisation": task("security", ["DisarmamentDemobilization"], ["mod02"]),
  reintegration: task("security", ["Reintegration"], ["mod02"]),
  demining: task("security", ["Demining"], ["min03"]),
  "chemical-weapons": task("security", [], ["min04"]),
  "neutralise-armed-groups": task("security", ["Operations: Use of Force"]),
  "natural-resources": task("security", ["Resources"]),
  "protect-dialogue": task("protection", ["CivilianProtection"]),
  "protect-physical": task("protection", ["CivilianProtection"]),
  "protect-environment": task("protection", ["CivilianProtection"]),
  "safe-area-protection": task("protection", ["CivilianProtection"]),
  "early-warning": task("protection"),
  "child-protection": task("protection", ["ChildRights"]),
  "sexual-violence-response": task("protection", ["SexualViolence"]),
  "minority-protection": task("protection"),
  "rights-monitoring": task("human-rights", ["HumanRights"], ["mod06"]),
  "rights-promotion": task("human-rights", ["HumanRights"], ["max07"]),
  "accountability-support": task("human-rights", ["TransitionalJustice"], ["max17"]),
  "women-participation": task("human-rights", ["Gender"], ["max18"]),
  "public-order": task("rule-of-law"),
  "interim-policing": task("rule-of-law"),
  "police-reform": task("rule-of-law", ["PoliceReform"], ["max15"]),
  "military-reform": task("rule-of-law", ["MilitaryReform"], ["max14"]),
  "justice-reform": task("rule-of-law", ["JusticeSectorReform"], ["max10"]),
  "legal-reform": task("rule-of-law", ["LegalReform"], ["max11"]),
  "prison-reform": task("rule-of-law", ["PrisonReform"], ["max12"]),
  "election-assistance": task("governance", ["ElectionAssistance"], ["mod03"]),
  "election-security": task("governance", ["ElectoralSecurity"]),
  "voter-education": task("governance", ["VoterEducation"]),
  "party-assistance": task("governance", ["PartyAssistance"]),
  "state-authority": task("governance", ["StateAuthority"]),
  "state-administration": task("governance", ["StateAdministration"], ["max08", "max16"]),
  "democratic-institutions": task("governance", ["DemocraticInstitutions"], ["max06"]),
  "civil-society": task("governance", ["CivilSocietyAssistance"], ["max01"]),
  "media-support": task("governance", ["Media"]),
  "public-information": task("governance"),
  "humanitarian-access": task("relief", ["HumanitarianRelief"], ["min06"]),
  "humanitarian-coordination": task("relief", ["HumanitarianRelief"], ["min06"]),
  "displaced-return": task("relief", ["RefugeeAssistance"]),
  "economic-recovery": task("relief", ["EconomicDevelopment"], ["mod07"]),
  "public-health": task("relief", ["PublicHealth"]),
  "donor-coordination": task("support", [], ["min01"]),
  "host-force-support": task("support"),
  "regional-force-support": task("support"),
  "sanctions-panel-support": task("support"),
} as const satisfies Record<string, TaskType>;

export type TaskTypeId = keyof typeof taskTaxonomy;
export const taskTypes = Object.keys(taskTaxonomy) as [TaskTypeId, ...TaskTypeId[]];
