import { addMonths } from "../../facts/calendar";
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
 * Everybody comes so many months later than stated or expected, and the dates of deployment move
 * with them. The months in which tasks begin are those of the mandate and stay. A force that is
 * there already has nobody to wait for.
 */
export const latenessShock: ShockAct = {
  apply: (stressed, months) => {
    if (isStanding(stressed.design)) return stressed;
    const { firstDeploymentDate: first, fullDeploymentDate: full } = stressed.design.timing;
    const late = withArrival(stressed, { monthsLate: months });
    return withAnswers(late, "timing", {
      firstDeploymentDate: first && addMonths(first, months),
      fullDeploymentDate: full && addMonths(full, months),
    });
  },
  without: (stressed) => {
    const { timing } = stressed.design;
    if (isStanding(stressed.design)) return without("nothing-to-arrive", "operation.decision");
    if (timing.firstDeploymentDate !== undefined || timing.fullDeploymentDate !== undefined)
      return undefined;
    return expectedStrength(stressed, fullStrengthMonth)
      ? undefined
      : without("not-stated", strengthAsks(stressed.design), "timing.firstDeploymentDate");
  },
  reads: [...expectedStrengthNeeds, "timing.decisionDate"],
};
