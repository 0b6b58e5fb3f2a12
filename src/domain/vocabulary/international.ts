export const councilPositions = ["united", "mostly-united", "divided"] as const;
export const neighbourPositions = ["supportive", "mixed", "opposed"] as const;
export const regionalLeads = [
  "un-lead",
  "regional-lead",
  "joint-lead",
  "no-regional-body",
] as const;
export const parallelForces = ["none", "deconflicted", "joint-command", "no-arrangement"] as const;
export const sanctionsRegimes = ["none", "arms-embargo", "targeted", "comprehensive"] as const;
export const mediationTracks = ["none", "mission-led", "envoy", "regional", "other-lead"] as const;
export const donorPositions = ["pledged", "conditional", "none"] as const;
export const accessArrangements = [
  "none",
  "negotiated-access",
  "corridors",
  "truces",
  "medical-evacuation",
] as const;
