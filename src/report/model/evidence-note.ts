import { type FactorId, factorIds, type StrategyId } from "../../domain/factor";
import { fieldRecord } from "../../domain/field-catalogue";
import type { FieldPath } from "../../domain/field-path";
import { byDisplayOrder } from "../../evidence/evidence-base";
import type { EvidenceBase } from "../../evidence/schema";
import type { Words } from "../../i18n/words";
import { labelOf } from "./value-in-words";

/** What is known about a choice: factors as the review codes them, topics of our own findings. */
export interface EvidenceBasis {
  readonly coded: readonly string[];
  readonly topics: readonly string[];
}

/** Ids of findings, each side in display order; "nulls" holds null and mixed ones. */
export interface Sides {
  findings: readonly string[];
  against: readonly string[];
  nulls: readonly string[];
}

/**
 * How the evidence on a group of choices opens: whether a graded finding stands behind these very
 * choices, and if not, what they are filed under without taking its strength.
 */
export function noteOpening(words: Words, paths: readonly FieldPath[]): string[] {
  const graded = paths.filter((path) => fieldRecord(path).graded);
  if (graded.length > 0) {
    if (paths.length === graded.length) return [];
    const fields = words.list(graded.map((path) => labelOf(words, path)));
    return [words.say("evidence.note.some-graded", { count: graded.length, fields })];
  }
  const served = [...new Set(paths.map((path) => fieldRecord(path).serves))];
  return [words.say("evidence.note.ungraded"), ...servedInWords(words, served)];
}

type Served = FactorId | StrategyId | "context";
const isFactor = (serves: Served): serves is FactorId =>
  (factorIds as readonly string[]).includes(serves);

function servedInWords(words: Words, served: readonly Served[]): string[] {
  const factors = served.filter(isFactor).map((id) => words.sayDynamic(`fields.serves.${id}`));
  const others = served.flatMap((serves) => {
    if (isFactor(serves)) return [];
    if (serves === "context") return words.say("evidence.note.context");
    return words.say("evidence.note.strategy", { strategy: serves });
  });
  if (factors.length === 0) return others;
  const filed = { count: factors.length, factors: words.list(factors) };
  return [words.say("evidence.note.filed", filed), ...others];
}

/** Our own findings on some topics, background aside, by the side that they point to. */
export function findingsOnTopics(base: EvidenceBase, topics: readonly string[]): Sides {
  const found = base.findings
    .filter(({ use, topic }) => use === "evidence" && topics.includes(topic))
    .sort(byDisplayOrder(base));
  const idsOf = (...directions: readonly string[]) =>
    found.filter(({ direction }) => directions.includes(direction)).map(({ id }) => id);
  return { findings: idsOf("for"), against: idsOf("against"), nulls: idsOf("null", "mixed") };
}

/**
 * How many of our own findings point each way, in a sentence that names what they are for or
 * against: beside a question it need not be what is asked, as with resolve behind safe areas.
 */
export function sidesInWords(
  words: Words,
  { findings, against, nulls }: Sides,
  topics: readonly string[],
): string {
  if (findings.length + against.length + nulls.length === 0)
    return words.say("evidence.note.own-none");
  return words.say("evidence.note.own", {
    topics: words.list(topics.map((topic) => words.sayDynamic(`evidence.topic.${topic}`))),
    for: findings.length,
    against: against.length,
    null: nulls.length,
  });
}
