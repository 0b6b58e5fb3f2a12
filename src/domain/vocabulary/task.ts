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
