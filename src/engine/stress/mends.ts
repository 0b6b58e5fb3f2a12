import { type Edit, touchedBy } from "./edit";
import { editsOf } from "./edits-of";
import type { Enumerated } from "./enumerate";
import { type Fate, fatesOf, type Subject, subjectsOf, type Tested } from "./fates";
import { isMoreTogether, isWorth, type Mended, rankedMends } from "./ranked-mends";
import { underShocks } from "./space";
import type { Mend, StressStep } from "./stress-result";
import { type Stressed, unstressed } from "./stressed";

/** For each break of a check, the design under the first set that breaks it. */
function brokenChecks(stressed: Stressed, enumerated: readonly Enumerated[]) {
  return enumerated.flatMap(({ trial, space, sets }) => {
    const [first] = sets.minimal;
    const { check } = trial.breakable;
    return first === undefined || check === undefined
      ? []
      : [{ stressed: underShocks(stressed, space, first), check }];
  });
}

/**
 * How things stand after edits. An edit that touches nothing by which a thing is decided leaves it
 * as it is: each thing is tried with the edits that touch it, once for whatever else is edited.
 */
class Fates {
  readonly #known = new Map<string, Fate>();
  readonly #tested: Tested;

  constructor(tested: Tested) {
    this.#tested = tested;
  }

  /** Only of the things that some edit touches. */
  after(edits: readonly Edit[], subjects: readonly Subject[]): (Fate & { subject: Subject })[] {
    const wanted = subjects.flatMap((subject) => {
      const touching = edits.filter((edit) =>
        touchedBy(edit).some((path) => subject.reads.has(path)),
      );
      return touching.length > 0 ? [{ subject, touching, name: JSON.stringify(touching) }] : [];
    });
    for (const name of new Set(wanted.map((each) => each.name))) {
      const alike = wanted.filter((each) => each.name === name);
      const unknown = alike.filter(({ subject }) => !this.#known.has(`${subject.id} ${name}`));
      const [first] = unknown;
      if (!first) continue;
      const fates = fatesOf(
        this.#tested,
        first.touching,
        unknown.map(({ subject }) => subject),
      );
      for (const [id, fate] of fates) this.#known.set(`${id} ${name}`, fate);
    }
    return wanted.map(({ subject, name }) => {
      return { ...(this.#known.get(`${subject.id} ${name}`) as Fate), subject };
    });
  }
}

/** What edits do to what breaks; what they newly break is looked at only where that is worth it. */
function mended(
  fates: Fates,
  subjects: readonly Subject[],
  edits: readonly Edit[],
  before: readonly Mended[],
): Mended | undefined {
  const breaking = subjects.filter(({ sets }) => sets.length > 0);
  const after = fates.after(edits, breaking);
  const result: Mended = {
    edits,
    frees: after.filter(({ state }) => state === "safe").map(({ subject }) => subject.id),
    eases: after
      .filter(({ state, gone }) => state === "breaks" && gone > 0)
      .map(({ subject, gone }) => ({ id: subject.id, gone, of: subject.sets.length })),
    breaks: [],
  };
  if (edits.length === 1 ? !isWorth(result) : !isMoreTogether(result, before)) return undefined;
  const holding = subjects.filter(({ sets }) => sets.length === 0);
  const broken = fates.after(edits, holding).filter(({ state }) => state === "breaks");
  return { ...result, breaks: broken.map(({ subject }) => subject.id) };
}

/**
 * Which single edits and which pairs mend most. Each is tried against every combination; a pair is
 * told where it does what neither does alone.
 */
export function* mendsOf(tested: Tested): Generator<StressStep, Mend[]> {
  const stressed = unstressed(tested.design, tested.precedents);
  const edits = editsOf(stressed, tested.shocks, brokenChecks(stressed, tested.enumerated));
  const subjects = subjectsOf(tested);
  const fates = new Fates(tested);
  const singles = edits.map((edit) => [edit]);
  const pairs = edits.flatMap((edit, at) => edits.slice(at + 1).map((other) => [edit, other]));
  const of = singles.length + pairs.length;
  const found: Mended[] = [];
  for (const [done, each] of [...singles, ...pairs].entries()) {
    yield { stage: "mends", done, of };
    const result = mended(fates, subjects, each, found);
    if (result) found.push(result);
  }
  return rankedMends(found);
}
