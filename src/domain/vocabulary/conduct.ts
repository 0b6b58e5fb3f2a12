export const supportedForces = [
  "none",
  "host-forces",
  "other-forces",
  "host-and-other-forces",
] as const;
export const partyTreatments = ["all-parties-alike", "one-party-only", "not-addressed"] as const;
export const warningSources = [
  "community-networks",
  "patrols",
  "human-rights-staff",
  "civil-affairs",
  "air-surveillance",
  "partners",
  "host-authorities",
] as const;
export const formalConsents = [
  "given",
  "given-with-conditions",
  "compelled",
  "not-sought",
  "refused",
] as const;
export const politicalWills = ["committed", "mixed", "unwilling"] as const;
export const dailyCooperations = ["works", "uneven", "movement-restricted", "obstructed"] as const;
export const otherPartyConsents = [
  "all-main-parties",
  "some-parties",
  "no-party",
  "no-other-party",
] as const;
export const statusAgreements = ["concluded", "model-applies", "none"] as const;
export const obstructionResponses = [
  "raise-with-host",
  "report-to-mandating-body",
  "suspend-support",
  "sanctions",
  "reposition",
  "use-force",
] as const;
