import type { Check } from "../../check";
import { accessSurvivesObstruction } from "./access-survives-obstruction";
import { consentWhereTheHostKills } from "./consent-where-the-host-kills";
import { consentWillCooperationApart } from "./consent-will-cooperation-apart";
import { erosionThresholdAndFallback } from "./erosion-threshold-and-fallback";
import { expectationsInOngoingWar } from "./expectations-in-ongoing-war";
import { otherPartiesWhereAgreementRestsOnThem } from "./other-parties-where-agreement-rests-on-them";

/** The checks filed under host cooperation, in the order in which they are shown. */
export const hostCooperationChecks: readonly Check[] = [
  consentWhereTheHostKills,
  accessSurvivesObstruction,
  consentWillCooperationApart,
  otherPartiesWhereAgreementRestsOnThem,
  erosionThresholdAndFallback,
  expectationsInOngoingWar,
];
