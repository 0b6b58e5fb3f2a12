import type { MandateDesign } from "../../domain/design";
import type { FieldPath } from "../../domain/field-path";
import type { Precedent } from "../../precedents/schema";
import type { Edit } from "./edit";
import { type Enumerated, enumerate, groupsOf, readByShocks, shocksFor } from "./enumerate";
import type { Shock } from "./shock";
import { isTried, shocksOf } from "./shocks-of";
import { underShocks } from "./space";
import { type Stressed, unstressed } from "./stressed";
import { canBreak, type Outcome, type Trial } from "./trials/trial";
import { trialsOf } from "./trials/trials-of";
import { withEdits } from "./with-edits";

/** What was found out about a design before anything is mended. */
export interface Tested {
  design: MandateDesign;
  precedents: readonly Precedent[];
  /** The shocks that are tried. */
  shocks: readonly Shock[];
  outcomes: readonly { trial: Trial; outcome: Outcome }[];
  enumerated: readonly Enumerated[];
}

/** One thing that can break, or is broken, as far as mending is concerned. */
export interface Subject {
  id: string;
  /** All that decides it, or decides what shocks make of it. */
  reads: ReadonlySet<FieldPath>;
  /** The sets that break it, by number; the empty one alone where it is broken as designed. */
  sets: readonly number[];
  /** Where its sets are numbered; absent where it is broken as designed. */
  found: Enumerated | undefined;
}

/** How a thing stands once the design is edited. */
export interface Fate {
  /** `safe`: no combination breaks it. `open`: it can no longer be told, or is no longer asked. */
  state: "safe" | "breaks" | "open";
  /** How many of the sets that broke it before no longer do. */
  gone: number;
}

/** All that holds, breaks or is broken; what is not stated or does not apply is not mended. */
export function subjectsOf({ shocks, outcomes, enumerated }: Tested): Subject[] {
  return outcomes.flatMap(({ trial, outcome }) => {
    if (outcome.status !== "not-met" && !canBreak(outcome)) return [];
    const found = enumerated.find((each) => each.trial === trial);
    const reads = new Set([...trial.reads, ...readByShocks(shocksFor(trial, shocks))]);
    return [{ id: trial.breakable.id, reads, sets: found?.sets.minimal ?? [0], found }];
  });
}

/** How one set fares in the edited design, its own shocks at their levels. */
function stillBreaks(trial: Trial, stressed: Stressed, { found }: Subject, set: number): boolean {
  const under = found ? underShocks(stressed, found.space, set) : stressed;
  return trial.judge(under).status === "not-met";
}

/**
 * How things stand in the design with some edits made. The edited design has shocks of its own: a
 * reserve that is newly stated can be gone too. Every combination is tried again where no set of
 * before tells already that the thing still breaks.
 */
export function fatesOf(
  { design, precedents }: Tested,
  edits: readonly Edit[],
  subjects: readonly Subject[],
): ReadonlyMap<string, Fate> {
  const changed = withEdits(design, edits);
  const stressed = unstressed(changed, precedents);
  const trials = new Map(trialsOf(stressed).map((trial) => [trial.breakable.id, trial]));
  const fates = new Map<string, Fate>();
  const unsettled: { trial: Trial; gone: number }[] = [];
  for (const subject of subjects) {
    const trial = trials.get(subject.id);
    const outcome = trial?.judge(stressed);
    const isBroken = outcome?.status === "not-met";
    if (!trial || !outcome || !canBreak(outcome)) {
      fates.set(subject.id, { state: isBroken ? "breaks" : "open", gone: 0 });
      continue;
    }
    const { sets } = subject;
    const gone = sets.filter((set) => !stillBreaks(trial, stressed, subject, set)).length;
    if (gone < sets.length) fates.set(subject.id, { state: "breaks", gone });
    else unsettled.push({ trial, gone });
  }
  const shocks = shocksOf(changed, stressed).filter(isTried);
  const goneOf = new Map(unsettled.map(({ trial, gone }) => [trial, gone]));
  for (const group of groupsOf([...goneOf.keys()], shocks)) {
    for (const { trial, sets } of enumerate(stressed, group)) {
      const state = sets.minimal.length === 0 ? "safe" : "breaks";
      fates.set(trial.breakable.id, { state, gone: goneOf.get(trial) ?? 0 });
    }
  }
  return fates;
}
