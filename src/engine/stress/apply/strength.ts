import {
  expectedStrength,
  expectedStrengthNeeds,
  strengthAsks,
} from "../../facts/expected-strength";
import { fullStrengthMonth } from "../../facts/military-in-place";
import { withAnswers, withArrival } from "../stressed";
import { type ShockAct, without } from "./shock-act";
import { isStanding } from "./standing-force";

/**
 * Only a share of the force comes: of each firm pledge, or where the design is expected to climb to
 * its ceiling as others did, at most that share of the ceiling. Of a force that is there already,
 * only that share stays. Police and civilians are not touched.
 */
export const strengthShock: ShockAct = {
  apply: (stressed, share) => {
    const { deployedMilitary: there } = stressed.design.force;
    const arriving = withArrival(stressed, { share });
    if (!isStanding(stressed.design) || there === undefined) return arriving;
    return withAnswers(arriving, "force", { deployedMilitary: Math.floor((there * share) / 100) });
  },
  without: (stressed) => {
    const { design } = stressed;
    if (isStanding(design))
      return design.force.deployedMilitary === undefined
        ? without("not-stated", "force.deployedMilitary")
        : undefined;
    return expectedStrength(stressed, fullStrengthMonth)
      ? undefined
      : without("not-stated", strengthAsks(design));
  },
  reads: expectedStrengthNeeds,
};
