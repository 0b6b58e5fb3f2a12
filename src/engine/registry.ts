import type { Check } from "./check";
import { clearObjectivesChecks } from "./checks/clear-objectives/room";
import { coherenceChecks } from "./checks/coherence/room";
import { commitmentChecks } from "./checks/commitment/room";
import { earlyImplementationChecks } from "./checks/early-implementation/room";
import { hostCooperationChecks } from "./checks/host-cooperation/room";
import { impartialityChecks } from "./checks/impartiality/room";
import { internationalSupportChecks } from "./checks/international-support/room";
import { troopQuantityChecks } from "./checks/troop-quantity/room";
import { wellInformedChecks } from "./checks/well-informed/room";

/** Every check there is: room by room, and in each in the order in which it is shown. */
export const checks: readonly Check[] = [
  ...troopQuantityChecks,
  ...commitmentChecks,
  ...internationalSupportChecks,
  ...hostCooperationChecks,
  ...impartialityChecks,
  ...wellInformedChecks,
  ...clearObjectivesChecks,
  ...earlyImplementationChecks,
  ...coherenceChecks,
];
