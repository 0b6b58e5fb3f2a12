import { sectionIds } from "../../domain/design";
import { type FieldPath, listOf, sectionOf } from "../../domain/field-path";
import type { Words } from "../../i18n/words";
import type { Block, Term } from "./block";
import type { Making } from "./making";
import { plain, said } from "./runs";
import { labelOf } from "./value-in-words";

/** "Troops planned (Sectors)" for a column of a list, else the field's own name. */
function placeInWords(words: Words, path: FieldPath): string {
  const list = listOf(path);
  if (list === path) return labelOf(words, path);
  return words.say("report.not-stated.column", {
    field: labelOf(words, path),
    list: labelOf(words, list),
  });
}

/** Fields that a check asked for in vain, by section. Silence is not failure, and this says so. */
export function openQuestions({ assessment, words }: Making): Block[] {
  if (assessment.notStated.length === 0) return [];
  const items = sectionIds.flatMap((section): Term[] => {
    const paths = assessment.notStated.filter(({ path }) => sectionOf(path) === section);
    if (paths.length === 0) return [];
    const fields = paths.map(({ path, checks }) =>
      words.say("report.not-stated.field", {
        field: placeInWords(words, path),
        count: checks.length,
      }),
    );
    return [
      {
        term: words.say(`fields.section.${section}`),
        runs: [plain(words.closed(words.clauses(fields)))],
      },
    ];
  });
  return [
    { kind: "heading", level: 2, id: "not-stated", text: words.say("report.heading.not-stated") },
    { kind: "paragraph", runs: said(words.say("report.not-stated.what")) },
    { kind: "terms", items },
  ];
}
