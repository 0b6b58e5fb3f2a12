import { withAnswers } from "../stressed";
import { type ShockAct, without } from "./shock-act";

/** The reserve that the design counts on cannot be called. A reaction force of its own is not touched. */
export const reserveShock: ShockAct = {
  apply: (stressed) =>
    stressed.design.commitment.reserve
      ? withAnswers(stressed, "commitment", { reserve: false })
      : stressed,
  without: ({ design: { commitment } }) => {
    if (commitment.reserve === undefined) return without("not-stated", "commitment.reserve");
    return commitment.reserve ? undefined : without("none-designed", "commitment.reserve");
  },
  reads: [],
};
