import { placeOf } from "./place";
import type { Place } from "./remark";
import type { WordingText } from "./wording-text";

/**
 * How far a verb binds, by the custom of resolutions: `binding` decides or empowers; `request` asks
 * someone to act, and is followed as an instruction by the Secretariat and the operation;
 * `encouragement` leaves it to the one addressed; `statement` asks nobody to do anything.
 */
export const verbStrengths = ["binding", "request", "encouragement", "statement"] as const;
export type VerbStrength = (typeof verbStrengths)[number];

const verbsOf: Readonly<Record<VerbStrength, readonly string[]>> = {
  binding: [
    "decides",
    "authorizes",
    "demands",
    "establishes",
    "extends",
    "renews",
    "terminates",
    "increases",
    "creates",
    "sets",
    "determines",
    "directs",
    "instructs",
    "mandates",
    "empowers",
    "entrusts",
    "designates",
    "approves",
    "resolves",
    "declares",
    "agrees",
    "undertakes",
  ],
  request: ["requests", "asks", "calls", "urges", "recommends", "insists"],
  encouragement: ["encourages", "invites", "appeals", "exhorts"],
  statement: [
    "welcomes",
    "notes",
    "takes",
    "stresses",
    "emphasizes",
    "underlines",
    "underscores",
    "reaffirms",
    "reiterates",
    "recalls",
    "expresses",
    "condemns",
    "endorses",
    "affirms",
    "commends",
    "deplores",
    "recognizes",
    "looks",
    "confirms",
    "acknowledges",
    "accepts",
    "supports",
    "considers",
    "regrets",
    "shares",
    "pays",
    "draws",
    "intends",
    "concurs",
  ],
};

const strengths = new Map(
  verbStrengths.flatMap((strength) => verbsOf[strength].map((verb) => [verb, strength] as const)),
);

/** How far a verb binds; undefined for a verb that the table does not hold. */
export function strengthOf(verb: string): VerbStrength | undefined {
  return strengths.get(verb);
}

/** The verb of one decision, with how far it binds and where it stands. */
export interface OperativeVerb {
  verb: string;
  strength: VerbStrength;
  place: Place;
}

/** The operative verbs of a text in its order. */
export function operativeVerbs({ clauses }: WordingText): OperativeVerb[] {
  return clauses.flatMap((clause) => {
    const strength = strengthOf(clause.verb);
    const at = clause.text.toLowerCase().indexOf(clause.verb.slice(0, 6));
    const place = placeOf(clause, Math.max(0, at), Math.max(0, at) + clause.verb.length);
    return strength && place ? [{ verb: clause.verb, strength, place }] : [];
  });
}
