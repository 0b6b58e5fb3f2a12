import { shortCitation } from "../../evidence/citation";
import { type CodedCounts, codedCounts, codingsOf } from "../../evidence/coded-counts";
import { workById } from "../../evidence/evidence-base";
import type { EvidenceBase, Work } from "../../evidence/schema";
import type { Words } from "../../i18n/words";

/** How far findings are about mass atrocities themselves, as the id of its words. */
export type Relatedness =
  | "all-related"
  | "almost-all-related"
  | "most-related"
  | "most-direct"
  | "all-direct";

/** By which kind of method most findings were made, as the id of its words. */
export type MethodMix =
  | "all-statistical"
  | "mostly-statistical"
  | "all-qualitative"
  | "mostly-qualitative"
  | "mostly-none"
  | "mixed";

const total = (tally: { for: number; against: number; null: number }) =>
  tally.for + tally.against + tally.null;

/** A share of at most one in eight direct findings still counts as "almost all related". */
export function relatednessOf({ direct, related }: CodedCounts): Relatedness {
  const [near, far] = [total(direct), total(related)];
  if (near === 0) return "all-related";
  if (far === 0) return "all-direct";
  if (near * 8 <= near + far) return "almost-all-related";
  return near < far ? "most-related" : "most-direct";
}

/** "Mostly" is more than half; where no kind has that, the methods are mixed. */
export function methodMixOf({ statistical, qualitative, none }: CodedCounts): MethodMix {
  const all = statistical + qualitative + none;
  if (statistical === all) return "all-statistical";
  if (qualitative === all) return "all-qualitative";
  if (statistical * 2 > all) return "mostly-statistical";
  if (qualitative * 2 > all) return "mostly-qualitative";
  return none * 2 > all ? "mostly-none" : "mixed";
}

/** What is coded on one of the review's factors, in sentences, for example "Relatively strong evidence ...". */
export interface CodedLine {
  codedFactor: string;
  name: string;
  sentence: string;
  /** How many practitioners named it; absent where none was counted. */
  practitioners?: string;
}

/**
 * The evidence line of a coded factor: its own label, outcomes, methods, counts and years.
 * Throws a RangeError for a factor that the base does not know.
 */
export function codedLine(words: Words, base: EvidenceBase, codedFactor: string): CodedLine {
  const counts = codedCounts(base, codedFactor);
  const practitioners = practitionersInWords(words, counts);
  return {
    codedFactor,
    name: words.sayDynamic(`evidence.coded-factor.${codedFactor}`),
    sentence: countsInWords(words, base, codedFactor, counts),
    ...(practitioners ? { practitioners } : {}),
  };
}

function countsInWords(
  words: Words,
  base: EvidenceBase,
  codedFactor: string,
  counts: CodedCounts,
): string {
  if (counts.strength === null) return words.say("evidence.line.practitioners-only");
  return words.say("evidence.line.sentence", {
    strength: words.sayDynamic(`evidence.line.strength.${counts.strength}`),
    relatedness: words.sayDynamic(`evidence.line.related.${relatednessOf(counts)}`),
    method: words.sayDynamic(`evidence.line.method.${methodMixOf(counts)}`),
    for: counts.for,
    against: counts.against,
    null: counts.null,
    years: yearsOf(words, base, codedFactor),
  });
}

/** First and last year of publication among the works coded. */
function yearsOf(words: Words, base: EvidenceBase, codedFactor: string): string {
  const years = codingsOf(base, codedFactor).flatMap(
    ({ workId }) => workById(base, workId)?.year ?? [],
  );
  const [from, to] = [Math.min(...years), Math.max(...years)];
  if (from === to) return String(from);
  return words.say("evidence.line.years", { from: String(from), to: String(to) });
}

/** Whose the counts are: the review's, or the review's as a pack has changed its codings. */
export function attributionInWords(words: Words, base: EvidenceBase): string {
  const years = releasedYears(words, base);
  if (!base.pack?.recodes) return words.say("evidence.line.attribution", { years });
  return words.say("evidence.line.attribution.recoded", { years, version: base.version });
}

/** The years in which the studies of the latest release were published. */
export function releasedYears(words: Words, base: EvidenceBase): string {
  const latest = base.releases.at(-1);
  if (!latest) return "";
  const { studiesFrom, studiesTo } = latest;
  return words.say("evidence.line.years", { from: String(studiesFrom), to: String(studiesTo) });
}

function practitionersInWords(words: Words, { practitioners }: CodedCounts): string | undefined {
  if (!practitioners) return undefined;
  const { named, lesser = 0, null: either = 0, of } = practitioners;
  return words.say("evidence.line.practitioners", { named, lesser, either, of });
}

/** A work named briefly: "Hultman, Kathman and Shannon 2013". */
export function citationInWords(words: Words, work: Work): string {
  const { names, andOthers, year } = shortCitation(work);
  return andOthers
    ? words.say("evidence.citation.others", { name: names.join(", "), year: String(year) })
    : words.say("evidence.citation.named", { names: words.list(names), year: String(year) });
}
