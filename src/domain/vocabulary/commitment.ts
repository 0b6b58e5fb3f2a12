export const legalBases = [
  "none-invoked",
  "chapter-vii-whole",
  "chapter-vii-part",
  "regional-authorisation",
  "host-invitation",
  "general-assembly",
] as const;
export const forceAuthorities = [
  "self-defence-only",
  "necessary-action",
  "all-necessary-means",
] as const;
export const forcePurposes = [
  "protect-civilians",
  "protect-personnel",
  "free-movement",
  "humanitarian-access",
  "defend-mandate",
  "disarm-by-force",
  "support-operations",
  "enforce-embargo",
  "secure-sites",
] as const;
export const fundingSources = [
  "assessed",
  "voluntary",
  "trust-fund",
  "contributors",
  "mixed",
] as const;
export const drawdownRules = ["by-conditions", "by-date", "by-both"] as const;
export const followOns = [
  "none",
  "political-mission",
  "regional-operation",
  "country-team",
  "peacekeeping-operation",
] as const;
export const leadershipTimes = [
  "before-first-troops",
  "with-first-troops",
  "after-first-troops",
] as const;
