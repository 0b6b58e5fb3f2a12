import type { Check } from "../../check";
import { benchmarksAfterEnd } from "./benchmarks-after-end";
import { budgetBelowCost } from "./budget-below-cost";
import { ceilingAbovePledges } from "./ceiling-above-pledges";
import { civilianTasksUnsecured } from "./civilian-tasks-unsecured";
import { disarmamentWithoutAgreement } from "./disarmament-without-agreement";
import { electionTasksAfterExpiry } from "./election-tasks-after-expiry";
import { forcesWithoutCommandArrangement } from "./forces-without-command-arrangement";
import { largeAreaWithoutAviation } from "./large-area-without-aviation";
import { objectiveWithoutTask } from "./objective-without-task";
import { observersAloneInViolence } from "./observers-alone-in-violence";
import { policeTasksWithoutPolice } from "./police-tasks-without-police";
import { protectionWithoutAuthorityOrRules } from "./protection-without-authority-or-rules";
import { reportAfterExpiry } from "./report-after-expiry";
import { safeAreasWithoutTroops } from "./safe-areas-without-troops";
import { sectorsAboveExpected } from "./sectors-above-expected";
import { secureTasksWithoutTroops } from "./secure-tasks-without-troops";
import { sexualViolenceTasksWithoutAdvisers } from "./sexual-violence-tasks-without-advisers";
import { supportToAPerpetratorHost } from "./support-to-a-perpetrator-host";
import { taskWithoutMeans } from "./task-without-means";

/** The checks filed under coherence, in the order in which they are shown. */
export const coherenceChecks: readonly Check[] = [
  secureTasksWithoutTroops,
  protectionWithoutAuthorityOrRules,
  policeTasksWithoutPolice,
  disarmamentWithoutAgreement,
  electionTasksAfterExpiry,
  sectorsAboveExpected,
  ceilingAbovePledges,
  budgetBelowCost,
  largeAreaWithoutAviation,
  supportToAPerpetratorHost,
  safeAreasWithoutTroops,
  observersAloneInViolence,
  forcesWithoutCommandArrangement,
  civilianTasksUnsecured,
  objectiveWithoutTask,
  taskWithoutMeans,
  benchmarksAfterEnd,
  reportAfterExpiry,
  sexualViolenceTasksWithoutAdvisers,
];
