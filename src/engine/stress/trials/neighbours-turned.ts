import { allOf, isSilent, namesOne } from "../../told";
import { broken, holds, notAsked, open, partly, type Trial } from "./trial";

const owner = "international.neighboursOwner";
const trigger = "international.neighboursTrigger";

/**
 * What is assumed of the neighbours, once it fails: seen in time where an owner and a sign are named,
 * which carries in part; unseen where either is stated to be none. While no neighbour opposes the
 * operation there is nothing to see.
 */
export const neighboursTurnedTrial: Trial = {
  breakable: { id: "neighbours-turned", kind: "neighbours-turned" },
  reads: ["international.neighbours", owner, trigger],
  judge: ({ design: { international } }) => {
    const { neighbours, neighboursOwner, neighboursTrigger } = international;
    if (neighbours === undefined) return notAsked;
    const watched = allOf([namesOne(owner, neighboursOwner), namesOne(trigger, neighboursTrigger)]);
    // Asked beforehand: an assumption that nobody speaks of cannot be said to hold or to fail.
    if (isSilent(watched)) return open(watched);
    if (neighbours !== "opposed") return holds;
    return watched ? partly : broken("turned-unseen", [owner, trigger]);
  },
};
