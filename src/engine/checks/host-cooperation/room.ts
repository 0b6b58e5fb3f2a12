import type { Check } from "../../check";
import { consentWhereTheHostKills } from "./consent-where-the-host-kills";

/** The checks filed under host cooperation, in the order in which they are shown. */
export const hostCooperationChecks: readonly Check[] = [consentWhereTheHostKills];
