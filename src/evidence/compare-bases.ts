import type { Strength } from "../domain/factor";
import { type Changes, changesBetween, isSame, isUnchanged } from "./changed-records";
import { codedCounts } from "./coded-counts";
import { findingById } from "./evidence-base";
import type { CodedFactor, EvidenceBase, Finding } from "./schema";
import { statementIn } from "./statements";

/** What is worked out from the codings of one of the review's factors. */
export interface Graded {
  for: number;
  against: number;
  null: number;
  score: number;
  /** Null where nothing is coded. */
  strength: Strength | null;
  /** The label that the interviews give, where there were any. */
  practitioners: Strength | null;
}

/** A factor of the review whose counts or labels move. */
export interface MovedFactor {
  codedFactor: string;
  /** The one of the eight that it is, or null. */
  factor: CodedFactor["factor"];
  before: Graded | null;
  after: Graded | null;
  /** Whether a label moves, and not only a count or the score. */
  movesLabel: boolean;
}

/** What changed from one base to another: ids and numbers, no sentences. */
export interface BaseChanges {
  from: string;
  to: string;
  works: Changes;
  findings: Changes;
  codings: Changes;
  codedFactors: Changes;
  releases: Changes;
  /** Factors whose counts or labels move; those of the eight first. */
  moved: MovedFactor[];
}

/** Compares two bases. A finding counts as changed when its record or its English sentence is. */
export function compareBases(before: EvidenceBase, after: EvidenceBase): BaseChanges {
  const isSameFinding = (one: Finding, other: Finding) =>
    isSame(one, other) && sentence(before, one.id) === sentence(after, other.id);
  return {
    from: before.version,
    to: after.version,
    works: changesBetween(before.works, after.works),
    findings: changesBetween(before.findings, after.findings, isSameFinding),
    codings: changesBetween(before.codings, after.codings),
    codedFactors: changesBetween(before.codedFactors, after.codedFactors),
    releases: changesBetween(before.releases, after.releases),
    moved: movedFactors(before, after),
  };
}

/** Whether two bases hold the same records and give the same labels. */
export function isSameBase({ moved, ...changes }: BaseChanges): boolean {
  const { works, findings, codings, codedFactors, releases } = changes;
  const lists = [works, findings, codings, codedFactors, releases];
  return moved.length === 0 && lists.every(isUnchanged);
}

function sentence(base: EvidenceBase, findingId: string): string {
  return findingById(base, findingId) ? statementIn(base, findingId, "en") : "";
}

function gradedIn(base: EvidenceBase, id: string): Graded | null {
  if (!base.codedFactors.some((factor) => factor.id === id)) return null;
  const { for: yes, against, null: none, score, strength, practitioners } = codedCounts(base, id);
  const said = practitioners?.label ?? null;
  return { for: yes, against, null: none, score, strength, practitioners: said };
}

function movedFactors(before: EvidenceBase, after: EvidenceBase): MovedFactor[] {
  const all = new Map(
    [...before.codedFactors, ...after.codedFactors].map(({ id, factor }) => [id, factor]),
  );
  const moved = [...all].flatMap(([codedFactor, factor]): MovedFactor[] => {
    const [old, now] = [gradedIn(before, codedFactor), gradedIn(after, codedFactor)];
    if (isSame(old, now)) return [];
    const movesLabel = old?.strength !== now?.strength || old?.practitioners !== now?.practitioners;
    return [{ codedFactor, factor, before: old, after: now, movesLabel }];
  });
  return moved.sort((a, b) => Number(a.factor === null) - Number(b.factor === null));
}
