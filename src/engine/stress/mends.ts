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

type FatesAfter = (
  edits: readonly Edit[],
  subjects: readonly Subject[],
) => (Fate & { subject: Subject })[];

/**
 * How things stand after edits; of those things alone that some edit touches. An edit that touches
 * nothing by which a thing is decided leaves it as it is, so each thing is tried with the edits that
 * touch it, once for whatever else is edited.
 */
function rememberedFates(tested: Tested): FatesAfter {
  const known = new Map<string, Fate>();
  return (edits, subjects) => {
    const wanted = subjects.flatMap((subject) => {
      const touching = edits.filter((edit) =>
        touchedBy(edit).some((path) => subject.reads.has(path)),
      );
      return touching.length > 0 ? [{ subject, touching, name: JSON.stringify(touching) }] : [];
    });
    for (const name of new Set(wanted.map((each) => each.name))) {
      const unknown = wanted.filter(
        (each) => each.name === name && !known.has(`${each.subject.id} ${name}`),
      );
      const [first] = unknown;
      if (!first) continue;
      const asked = unknown.map(({ subject }) => subject);
      for (const [id, fate] of fatesOf(tested, first.touching, asked))
        known.set(`${id} ${name}`, fate);
    }
    return wanted.map(({ subject, name }) => {
      return { ...(known.get(`${subject.id} ${name}`) as Fate), subject };
    });
  };
}

/** What edits do to what breaks; what they newly break is looked at only where that is worth it. */
function mended(
  fatesAfter: FatesAfter,
  subjects: readonly Subject[],
  edits: readonly Edit[],
  before: readonly Mended[],
): Mended | undefined {
  const breaking = subjects.filter(({ sets }) => sets.length > 0);
  const after = fatesAfter(edits, breaking);
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
  const broken = fatesAfter(edits, holding).filter(({ state }) => state === "breaks");
  return { ...result, breaks: broken.map(({ subject }) => subject.id) };
}

/** At most so many edits are tried alone, and so many of them with each other. */
const most = { alone: 60, inPairs: 16 };

/** Every pair of the edits that do most alone, in the order of the list where they do as much. */
function pairsOf(edits: readonly Edit[], found: readonly Mended[]): Edit[][] {
  const doneBy = (edit: Edit) => found.find((each) => each.edits.includes(edit));
  const worthOf = (edit: Edit) => doneBy(edit)?.frees.length ?? 0;
  const easedBy = (edit: Edit) => doneBy(edit)?.eases.length ?? 0;
  const chosen = edits
    .toSorted((a, b) => worthOf(b) - worthOf(a) || easedBy(b) - easedBy(a))
    .slice(0, most.inPairs);
  const paired = edits.filter((edit) => chosen.includes(edit));
  return paired.flatMap((edit, at) => paired.slice(at + 1).map((other) => [edit, other]));
}

/**
 * Which single edits and which pairs mend most. Each is tried against every combination; a pair is
 * told where it does what neither does alone. A design that leaves open very many edits is tried
 * with the first of them.
 */
export function* mendsOf(tested: Tested): Generator<StressStep, Mend[]> {
  const stressed = unstressed(tested.design, tested.precedents);
  const all = editsOf(stressed, tested.shocks, brokenChecks(stressed, tested.enumerated));
  const edits = all.slice(0, most.alone);
  const subjects = subjectsOf(tested);
  const fatesAfter = rememberedFates(tested);
  const count = Math.min(edits.length, most.inPairs);
  const of = edits.length + (count * (count - 1)) / 2;
  const found: Mended[] = [];
  let done = 0;
  function* each(tried: readonly (readonly Edit[])[]): Generator<StressStep> {
    for (const some of tried) {
      yield { stage: "mends", done, of };
      done += 1;
      const result = mended(fatesAfter, subjects, some, found);
      if (result) found.push(result);
    }
  }
  yield* each(edits.map((edit) => [edit]));
  yield* each(pairsOf(edits, found));
  return rankedMends(found);
}
