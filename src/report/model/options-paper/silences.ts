import { sectionIds } from "../../../domain/design";
import { type FieldPath, listOf, sectionOf } from "../../../domain/field-path";
import type { Words } from "../../../i18n/words";
import type { Block, Term } from "../block";
import { plain, said } from "../runs";
import { labelOf } from "../value-in-words";
import type { Paper, PaperOption } from "./paper";

/** "Troops planned (Sectors)" for a column of a list, else the field's own name. */
function fieldName(words: Words, path: FieldPath): string {
  const [field, list] = [labelOf(words, path), listOf(path)];
  return list === path
    ? field
    : words.say("report.not-stated.column", { field, list: labelOf(words, list) });
}

const askedInVain = ({ assessment }: PaperOption) => assessment.notStated.map(({ path }) => path);

function bySection(words: Words, paths: readonly FieldPath[]): Term[] {
  return sectionIds.flatMap((section): Term[] => {
    const own = paths.filter((path) => sectionOf(path) === section);
    if (own.length === 0) return [];
    const named = words.clauses(own.map((path) => fieldName(words, path)));
    return [{ term: words.say(`fields.section.${section}`), runs: [plain(words.closed(named))] }];
  });
}

/**
 * What checks asked for in vain: once for what all options that decide on an operation leave open,
 * then for each what it alone leaves open. Silence is not failure, and this says so.
 */
export function silencesPart(paper: Paper): Block[] {
  const { words, options } = paper;
  const operations = options.filter(({ isNoMission }) => !isNoMission);
  const lists = operations.map((option) => new Set(askedInVain(option)));
  const [first, ...others] = lists;
  const shared =
    first && others.length > 0
      ? [...first].filter((path) => others.every((other) => other.has(path)))
      : [];
  const part = (id: string, text: string, paths: readonly FieldPath[]): Block[] => {
    const items = bySection(words, paths);
    return [
      { kind: "heading", level: 3, id, text },
      items.length > 0
        ? { kind: "terms", items }
        : { kind: "paragraph", runs: said(words.say("options-paper.silences.none")) },
    ];
  };
  return [
    { kind: "heading", level: 2, id: "silences", text: words.say("report.heading.not-stated") },
    { kind: "paragraph", runs: said(words.say("report.not-stated.what")) },
    ...(shared.length > 0
      ? part("silences-shared", words.say("options-paper.silences.shared"), shared)
      : []),
    ...options.flatMap((option, place) => {
      const own = askedInVain(option).filter(
        (path) => option.isNoMission || !shared.includes(path),
      );
      return part(`silences-${place + 1}`, option.name.full, own);
    }),
  ];
}
