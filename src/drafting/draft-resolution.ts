import type { MandateDesign } from "../domain/design";
import { plainDesign } from "../domain/plain";
import type { Assessment } from "../engine/assessment";
import type { Words } from "../i18n/words";
import { generatedSeeds } from "./clause-order";
import type { DraftContext } from "./context";
import type { Draft, DraftClause, DraftStage } from "./draft";
import { headOf } from "./heading";
import { strandedEdits, withHandEdits } from "./layer/apply-edits";
import { type FlatClause, flattened } from "./layer/flat-clause";
import { ownClausesOf, withOwnClauses, withStranded } from "./layer/insert-own";
import { marksOf, numbersOf } from "./layer/number-clauses";
import { leftOutOf } from "./left-out";
import { operationNames } from "./names";
import { openChecks } from "./open-checks";
import { type ClauseIndex, precedentsOf } from "./precedent-paragraphs";
import { basisOfRenewal, renewalSeeds } from "./renewal/renewal-seeds";

export interface DraftOptions {
  /** Which of two texts; the full authorisation where it is not given. */
  stage?: DraftStage;
  /** For the open checks at each clause. */
  assessment?: Assessment;
  /** For the paragraphs of precedents at each clause. */
  index?: ClauseIndex;
}

/** The texts that a design has: one, or two where it plans a second stage. */
export function stagesOf(design: MandateDesign): readonly DraftStage[] {
  const { operation, commitment } = plainDesign(design);
  const hasTwo = commitment.secondStage === true && operation.decision !== "technical-rollover";
  return hasTwo ? ["planning", "full"] : ["whole"];
}

/** What the makers of clauses work from, for one of a design's texts. */
export function contextFor(design: MandateDesign, words: Words, stage: DraftStage): DraftContext {
  const plain = plainDesign(design);
  const names = operationNames(plain, design.drafting?.names);
  return { design: plain, saved: design, words, names, stage };
}

function clausesFor(context: DraftContext): FlatClause[] {
  const basis = basisOfRenewal(context);
  const { preamble, operative } = basis ? renewalSeeds(context, basis) : generatedSeeds(context);
  return [...flattened(preamble, "preamble"), ...flattened(operative, "operative")];
}

/** Every clause of a stage with the author's edits, and edits that have no clause in any stage. */
function editedClauses(context: DraftContext, stages: readonly DraftStage[]): FlatClause[] {
  const { saved, stage, words } = context;
  const { drafting } = saved;
  const generated = clausesFor(context);
  const elsewhere = stages
    .filter((each) => each !== stage)
    .flatMap((each) => clausesFor(contextFor(saved, words, each)));
  const idsOf = (clauses: readonly FlatClause[]) => new Set(clauses.map(({ seed }) => seed.id));
  const isLast = stage === stages.at(-1);
  const known = idsOf([...generated, ...elsewhere]);
  const stranded = isLast ? strandedEdits(drafting, known) : [];
  const own = ownClausesOf(drafting?.own, { here: idsOf(generated), known, isLast });
  return withOwnClauses(withStranded(withHandEdits(generated, drafting), stranded), own);
}

/**
 * The design as the text of a decision, in the customary form of the body that decides. Pure: the
 * same design gives the same text. It says only what that body decides, and brackets what is not
 * stated. The author's own words stand in it as `design.drafting` keeps them.
 */
export function draftResolution(
  design: MandateDesign,
  words: Words,
  { stage: wanted, assessment, index }: DraftOptions = {},
): Draft {
  const stages = stagesOf(design);
  const stage = stages.find((each) => each === wanted) ?? stages.at(-1) ?? "whole";
  const context = contextFor(design, words, stage);
  const flat = editedClauses(context, stages);
  const numbers = numbersOf(flat);
  const marks = marksOf(flat);
  const checksAt = openChecks(assessment);
  const precedentsFor = precedentsOf(index);
  const clauses = flat.map(({ seed, part, level, runs, origin, ...rest }, at): DraftClause => {
    return {
      id: seed.id,
      part,
      level,
      number: numbers[at] ?? "",
      heading: seed.heading ?? false,
      runs,
      mark: marks[at] ?? "",
      places: seed.places,
      checks: checksAt(seed.places),
      precedents: precedentsFor(seed.component),
      ...(seed.variants ? { variants: seed.variants } : {}),
      origin,
      ...rest,
    };
  });
  return {
    stage,
    stages,
    fromBasis: basisOfRenewal(context) !== undefined,
    ...headOf(context),
    clauses,
    leftOut: leftOutOf(design),
    conflicts: clauses.filter(({ conflict }) => conflict).map(({ id }) => id),
    marking: words.say("draft.marking"),
  };
}
