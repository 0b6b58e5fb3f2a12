import type { Check } from "../../check";
import { conditionsOnSupport } from "./conditions-on-support";
import { conductVettingComplaints } from "./conduct-vetting-complaints";
import { contributorStakesAsked } from "./contributor-stakes-asked";
import { impartialWhereMassKilling } from "./impartial-where-mass-killing";
import { outreachToAll } from "./outreach-to-all";

/** The checks filed under impartiality, in the order in which they are shown. */
export const impartialityChecks: readonly Check[] = [
  conditionsOnSupport,
  impartialWhereMassKilling,
  contributorStakesAsked,
  conductVettingComplaints,
  outreachToAll,
];
