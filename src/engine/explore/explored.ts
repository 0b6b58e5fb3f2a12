import type { MandateDesign } from "../../domain/design";
import { plainDesign } from "../../domain/plain";
import type { Precedent } from "../../precedents/schema";
import { judgeCheck } from "../judge-check";
import { checks as registry } from "../registry";
import { isOpen, type Status } from "../status";
import { thresholdsOf } from "../thresholds";
import type { CandidateInput } from "./candidate";
import type { Alike } from "./front";
import { editsAt } from "./readings";
import { type ChosenEdit, withChosen } from "./vary";

/** How each check stands, by its id, in the order of the registry. */
export type Standings = Readonly<Record<string, Status>>;

/** A check that stands otherwise in an option than in the design. */
export interface StandingChange {
  check: string;
  before: Status;
  after: Status;
}

/** One option that no other beats. */
export interface Explored {
  /** What it changes of the design; empty for the design as it is. */
  edits: readonly ChosenEdit[];
  /** Checks that are open (not met or partly met), by id. */
  open: readonly string[];
  changes: readonly StandingChange[];
  /** By measure; one that is not known is left out. */
  measures: Readonly<Record<string, number>>;
  /** How many options are alike in open checks, edits and every measure, this one included. */
  alike: number;
  /** How many of the alike are kept and told, this one included. */
  listed: number;
}

/** How each check stands in a design. */
export function standingsOf(design: MandateDesign, precedents: readonly Precedent[]): Standings {
  const context = { design: plainDesign(design), threshold: thresholdsOf(design), precedents };
  return Object.fromEntries(registry.map((check) => [check.id, judgeCheck(check, context).status]));
}

/**
 * The kept options with all that is told of them, each judged once more as a design of its own; by
 * number of edits, then in the order in which they were found.
 */
export function exploredOf(
  kept: readonly Alike[],
  { design, variables, precedents, measures }: CandidateInput,
): Explored[] {
  const before = standingsOf(design, precedents);
  const options = kept.flatMap(({ marks, options: alike, count }) =>
    alike.map((digits): Explored => {
      const edits = editsAt(variables, digits);
      const after = standingsOf(withChosen(design, edits), precedents);
      const known = measures.flatMap(({ id }, at) => {
        const value = marks[at + 2] as number;
        return Number.isNaN(value) ? [] : [[id, value] as const];
      });
      return {
        edits,
        open: registry.flatMap(({ id }) => (isOpen(after[id] as Status) ? [id] : [])),
        changes: changesBetween(before, after),
        measures: Object.fromEntries(known),
        alike: count,
        listed: alike.length,
      };
    }),
  );
  return options.sort((one, other) => one.edits.length - other.edits.length);
}

function changesBetween(before: Standings, after: Standings): StandingChange[] {
  return registry.flatMap(({ id }) => {
    const [was, is] = [before[id] as Status, after[id] as Status];
    return was === is ? [] : [{ check: id, before: was, after: is }];
  });
}
