export const verbs = [
  "decides",
  "authorises",
  "requests",
  "mandates",
  "calls-upon",
  "urges",
  "recommends",
  "encourages",
  "invites",
  "supports",
] as const;
export const modalities = ["monitor", "assist", "secure"] as const;
export const tiers = ["first", "second", "third"] as const;
export const taskPhases = ["from-start", "from-full-deployment", "on-condition", "ending"] as const;
/** Whose hands and equipment a task is done with, beside how many of them. */
export const taskMeans = [
  "military-units",
  "formed-police-units",
  "individual-police-officers",
  "civilian-staff",
  "partner-or-agency",
  "host-authorities",
  "none",
] as const;
