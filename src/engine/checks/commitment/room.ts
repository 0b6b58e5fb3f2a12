import type { Check } from "../../check";
import { caveatsAndCommandChains } from "./caveats-and-command-chains";
import { drawdownByConditions } from "./drawdown-by-conditions";
import { leadershipWithFirstTroops } from "./leadership-with-first-troops";
import { meansForFirstTasks } from "./means-for-first-tasks";
import { moneyForThePeriod } from "./money-for-the-period";
import { pledgesFirm } from "./pledges-firm";
import { renewalAndReportFlag } from "./renewal-and-report-flag";
import { reserveWithATime } from "./reserve-with-a-time";
import { safeAreasAgreedOrDeterring } from "./safe-areas-agreed-or-deterring";
import { usableForceAuthority } from "./usable-force-authority";

/** The checks filed under commitment, in the order in which they are shown. */
export const commitmentChecks: readonly Check[] = [
  meansForFirstTasks,
  usableForceAuthority,
  moneyForThePeriod,
  pledgesFirm,
  safeAreasAgreedOrDeterring,
  caveatsAndCommandChains,
  drawdownByConditions,
  leadershipWithFirstTroops,
  reserveWithATime,
  renewalAndReportFlag,
];
