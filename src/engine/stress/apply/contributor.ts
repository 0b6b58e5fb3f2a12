import { contributorsGone, contributorsGoneReads } from "./contributors-gone";
import { type ShockAct, without } from "./shock-act";

/** One contributor withdraws before or during deployment, and nobody takes its place. */
export const contributorShock: ShockAct = {
  apply: (stressed, _level, row) =>
    row === undefined ? stressed : contributorsGone(stressed, [row]),
  without: ({ design }, row) => {
    const { contributors } = design.force;
    if (contributors === undefined) return without("not-stated", "force.contributors");
    const pledge = contributors.find(({ id }) => id === row);
    if (!pledge) return without("none-designed", "force.contributors[].firm");
    if (pledge.firm === undefined) return without("not-stated", "force.contributors[].firm");
    if (!pledge.firm) return without("none-designed", "force.contributors[].firm");
    return pledge.military === undefined
      ? without("not-stated", "force.contributors[].military")
      : undefined;
  },
  reads: contributorsGoneReads,
};
