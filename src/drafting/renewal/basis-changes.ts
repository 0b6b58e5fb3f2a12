import type { MandateDesign } from "../../domain/design";
import { answerAt } from "../../domain/edit";
import type { FieldPath } from "../../domain/field-path";
import { notStated } from "../../domain/stated";
import type { Words } from "../../i18n/words";
import type { DesignProposal } from "../../importing/match/design/design-proposal";
import type { ChoicePlace } from "../draft";
import type { BasisText } from "./basis-text";
import { type Replacement, replacementFor } from "./replacement";

/** What the design makes of one paragraph or item of last year's text. */
export interface BasisChange {
  /** The choices that were read from it. */
  places: ChoicePlace[];
  replacements: Replacement[];
  /** The whole of its words anew, where values alone do not do. */
  rewritten?: string;
  /** Whether its choice is withdrawn, or has to be written anew in another clause. */
  struck: boolean;
}

export type BasisChanges = Map<string, BasisChange>;

/** The change of a paragraph, made where there is none yet. */
export function changeAt(changes: BasisChanges, paragraph: string): BasisChange {
  const known = changes.get(paragraph) ?? { places: [], replacements: [], struck: false };
  changes.set(paragraph, known);
  return known;
}

/** Fields that a renewal's text does not take over from last year's as they stand. */
const notCarried = new Set<FieldPath>([
  "operation.type",
  "operation.mandatingBody",
  "timing.decisionDate",
]);

/** Whether two values are the same; lists whatever their order. */
function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each) => other.includes(each));
  return one === other;
}

/** Consent given on conditions is told as consent; the reader does not tell the two apart. */
function isKept(path: FieldPath, before: unknown, after: unknown): boolean {
  if (path === "host.formalConsent" && before === "given") return after === "given-with-conditions";
  // A rollover is a renewal in its words.
  if (path === "operation.decision" && before === "renewal") return after === "technical-rollover";
  return false;
}

function changeOne(
  { words, source }: { words: Words; source: string },
  changes: BasisChanges,
  { path, value: before, evidence }: DesignProposal,
  after: unknown,
): void {
  const isUnchanged = after === undefined || isSame(before, after) || isKept(path, before, after);
  if (isUnchanged) {
    for (const { paragraph } of evidence) changeAt(changes, paragraph).places.push({ field: path });
    return;
  }
  for (const each of evidence) {
    const change = { source, path, evidence: each, before, after };
    const replacement = after === notStated ? undefined : replacementFor(words, change);
    if (!replacement) continue;
    const changed = changeAt(changes, each.paragraph);
    changed.places.push({ field: path });
    changed.replacements.push(replacement);
    return;
  }
  for (const { paragraph } of evidence) {
    const change = changeAt(changes, paragraph);
    change.places.push({ field: path });
    change.struck = true;
  }
}

/**
 * What became of the answers that last year's text states. An answer that the design does not hold
 * was never taken from the text, so its words stay; one that was taken back strikes its clause.
 */
export function answerChanges(design: MandateDesign, basis: BasisText, words: Words): BasisChanges {
  const changes: BasisChanges = new Map();
  const { source, reading } = basis;
  for (const proposal of reading.design) {
    if (notCarried.has(proposal.path) || proposal.evidence.length === 0) continue;
    changeOne({ words, source }, changes, proposal, answerAt(design, proposal.path)?.value);
  }
  return changes;
}
