import type { FieldPath } from "../../../domain/field-path";
import type { PlainContributor, PlainDesign } from "../../../domain/plain";
import { type Stressed, withAnswers, withArrival } from "../stressed";

/** What the force has only through contributors who bring it, by the field that says so. */
const broughtBy = {
  aviation: "aviation",
  quickReactionForce: "quick-reaction",
  levelTwoHospital: "medical",
  engineering: "engineering",
} as const satisfies Partial<Record<keyof PlainDesign["force"], PlainContributor["capability"]>>;

/** Fields by which it is told what goes with a contributor. */
export const contributorsGoneReads = [
  "force.contributors",
  "force.contributors[].military",
  "force.contributors[].firm",
  "force.contributors[].capability",
  "force.contributors[].stake",
] as const satisfies readonly FieldPath[];

const isCounted = ({ firm, military }: PlainContributor) => firm === true && military !== 0;

/**
 * The design without what some contributors bring. Their troops come no more and nobody replaces
 * them. A capability goes with the last firm contributor who brings it: aircraft, the reaction force,
 * the hospital, engineers, formed police. What no listed contributor brings comes from elsewhere and stays.
 */
export function contributorsGone(stressed: Stressed, rows: readonly string[]): Stressed {
  const { contributors = [] } = stressed.design.force;
  const isGoing = (each: PlainContributor) => rows.includes(each.id) && isCounted(each);
  const going = contributors.filter(isGoing);
  if (going.length === 0) return stressed;
  const left = contributors.map((each) => (isGoing(each) ? { ...each, military: 0 } : each));
  const lost = new Set(
    going
      .map(({ capability }) => capability)
      .filter((what) => !left.some((each) => each.capability === what && isCounted(each))),
  );
  const { force } = stressed.design;
  const names = Object.keys(broughtBy) as (keyof typeof broughtBy)[];
  const changed = names.filter((name) => force[name] !== false && lost.has(broughtBy[name]));
  const without = withAnswers(stressed, "force", {
    contributors: left,
    ...Object.fromEntries(changed.map((name) => [name, false])),
    ...(force.formedPoliceUnits && lost.has("formed-police") ? { formedPoliceUnits: 0 } : {}),
  });
  const persons = going.reduce((sum, { military }) => sum + (military ?? 0), 0);
  return withArrival(without, { gone: stressed.arrival.gone + persons });
}
