import type { Basis } from "../../domain/basis";
import { plainDesign } from "../../domain/plain";
import type { DecisionKind } from "../../domain/vocabulary/operation";
import { generatedSeeds, type Seeds } from "../clause-order";
import type { ClauseSeed, DraftContext } from "../context";
import { answerChanges } from "./basis-changes";
import { basisSeed, isStruck } from "./basis-seeds";
import { type BasisText, readBasis } from "./basis-text";
import { joinLists } from "./join-lists";
import { withNewClauses } from "./place-new";
import { coveredPlaces, remainderOf, saysSomething } from "./remainder";
import { benchmarkChanges, taskChanges } from "./row-changes";

const followsOn: readonly (DecisionKind | undefined)[] = [
  "renewal",
  "technical-rollover",
  "reinforcement",
  "reconfiguration",
  "drawdown",
];

/** Last year's text where the new one is written from it: there is one, and the decision follows on it. */
export function basisOfRenewal({ saved, design, stage }: DraftContext): Basis | undefined {
  const follows = stage !== "planning" && followsOn.includes(design.operation.decision);
  if (!saved.basis || !follows) return undefined;
  const hasClauses = readBasis(saved.basis).reading.structure.operative.length > 0;
  return hasClauses ? saved.basis : undefined;
}

/** Recitals that a renewed text takes in where last year's has none. */
const newRecitals = new Set(["preamble.consent", "preamble.legal-basis"]);

const wordsOf = ({ runs, items = [] }: ClauseSeed): string =>
  [...runs.map(({ text }) => text), ...items.map(wordsOf)].join(" ");

/** Last year's paragraphs, each kept, changed or struck. */
function keptSeeds(context: DraftContext, basis: BasisText): Seeds {
  const changes = answerChanges(context.saved, basis, context.words);
  taskChanges(context, basis, changes);
  benchmarkChanges(context, basis, changes);
  const { preamble, operative } = basis.reading.structure;
  return {
    preamble: preamble.map((each) => basisSeed(each, changes)),
    operative: operative.map((each) => basisSeed(each, changes)),
  };
}

/** Clauses from the templates for what the kept ones do not say. */
function freshSeeds(context: DraftContext, kept: readonly ClauseSeed[]): Seeds {
  const left = remainderOf(context.saved, coveredPlaces(kept));
  const { preamble, operative } = generatedSeeds({
    ...context,
    saved: left,
    design: plainDesign(left),
  });
  const isSeized = kept.some((seed) => /\bseized\b/i.test(wordsOf(seed)));
  const isNew = (seed: ClauseSeed) =>
    seed.id === "seized" ? !isSeized : saysSomething(left, seed);
  return {
    preamble: preamble.filter((seed) => newRecitals.has(seed.id) && isNew(seed)),
    operative: operative.filter(isNew),
  };
}

/**
 * Last year's clauses word for word where no choice changed, with the value replaced where one did,
 * struck where it was withdrawn; and clauses from the templates for what they do not say.
 */
export function renewalSeeds(context: DraftContext, from: Basis): Seeds {
  const basis = readBasis(from);
  const { preamble, operative } = keptSeeds(context, basis);
  const kept = [...preamble, ...operative].filter((seed) => !isStruck(seed));
  const fresh = freshSeeds(context, kept);
  const order = generatedSeeds(context);
  // The decision that is renewed is recalled even where last year's text recalled its own forerunner.
  const recalled = order.preamble.filter(
    ({ id, places }) => id === "preamble.recalling" && places.length === 0,
  );
  const { seeds, left } = joinLists(context, operative, basis.lists, fresh.operative);
  return {
    preamble: [...recalled, ...withNewClauses(preamble, fresh.preamble, order.preamble)],
    operative: withNewClauses(seeds, left, order.operative),
  };
}
