import type { Comparison } from "../../../alternatives/compare/comparison";
import type { Records } from "../../../engine/evaluate";
import type { Locale } from "../../../i18n/locale";
import type { Words } from "../../../i18n/words";
import type { Report } from "../../../report/model/report";
import { designFileName } from "../../../storage/design-file";

/** What a paper is made from. */
export interface PaperSource {
  readonly comparison: Comparison;
  readonly records: Records;
  readonly locale: Locale;
  /** The day printed on it, YYYY-MM-DD. */
  readonly date: string;
}

/** A paper in the words of its language. */
export interface MadePaper {
  readonly report: Report;
  readonly words: Words;
}

/**
 * Makes the options paper of a comparison, with what is needed for it fetched when it is asked for.
 * Rejects where that cannot be fetched (first visit without a network).
 */
export async function makePaper({
  comparison,
  records,
  locale,
  date,
}: PaperSource): Promise<MadePaper> {
  const [{ buildOptionsPaper }, { loadPaperWords }, { loadStatements, statementIn }] =
    await Promise.all([
      import("../../../report/model/options-paper/build-options-paper"),
      import("../../../report/model/options-paper/paper-words"),
      import("../../../evidence/statements"),
    ]);
  const [words] = await Promise.all([loadPaperWords(locale), loadStatements(locale)]);
  const report = buildOptionsPaper({
    comparison,
    records,
    statements: (id) => statementIn(records.evidence, id, locale),
    words,
    date,
  });
  return { report, words };
}

/** "mandate-for-x.options-paper.docx": the file of a paper, after its title. */
export const paperFileName = ({ meta }: Report, ending: string) =>
  designFileName(meta.title, `options-paper.${ending}`);
