import { withAnswers } from "../stressed";
import { contributorsGone, contributorsGoneReads } from "./contributors-gone";
import { type ShockAct, without } from "./shock-act";

/** Stakes by which a contributor goes with a neighbour that turns. */
const withTheNeighbour = ["neighbour", "backs-a-party"];

/**
 * A neighbour works against the operation and backs a party: contributors who are neighbours or
 * back a party withdraw. Roads of supply through it are not in a design, and are not tried.
 */
export const neighbourShock: ShockAct = {
  apply: (stressed) => {
    const { contributors = [] } = stressed.design.force;
    const rows = contributors.filter(({ stake }) => stake && withTheNeighbour.includes(stake));
    const turned = withAnswers(stressed, "international", { neighbours: "opposed" });
    return contributorsGone(
      withAnswers(turned, "situation", { outsideBackers: true }),
      rows.map(({ id }) => id),
    );
  },
  without: ({ design }) => {
    const { contributors = [] } = design.force;
    const isAlready = design.international.neighbours === "opposed";
    return isAlready && !contributors.some(({ stake }) => stake && withTheNeighbour.includes(stake))
      ? without("already-so", "international.neighbours")
      : undefined;
  },
  reads: contributorsGoneReads,
};
