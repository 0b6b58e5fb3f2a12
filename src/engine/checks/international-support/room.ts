import type { Check } from "../../check";
import { councilAssumption } from "./council-assumption";
import { donorsAssumption } from "./donors-assumption";
import { incentivesTiedToConditions } from "./incentives-tied-to-conditions";
import { leadWhereTwoAct } from "./lead-where-two-act";
import { mediationTrack } from "./mediation-track";
import { neighboursAndBackers } from "./neighbours-and-backers";
import { parallelForcesDeconflicted } from "./parallel-forces-deconflicted";
import { severalTools } from "./several-tools";

/** The checks filed under international support, in the order in which they are shown. */
export const internationalSupportChecks: readonly Check[] = [
  councilAssumption,
  neighboursAndBackers,
  donorsAssumption,
  parallelForcesDeconflicted,
  leadWhereTwoAct,
  severalTools,
  mediationTrack,
  incentivesTiedToConditions,
];
