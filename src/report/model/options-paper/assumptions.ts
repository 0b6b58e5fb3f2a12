import type { Block, Runs } from "../block";
import { checkTitleById } from "../check-in-words";
import { said } from "../runs";
import { assumptionName } from "./assumption-name";
import { besideBlocks } from "./beside";
import { choiceRow } from "./choice-in-words";
import { partOf } from "./choice-part";
import { ledBy } from "./led-by";
import type { Paper } from "./paper";

/** For each assumption that some option makes: the checks that lean on it, in any of them. */
function leaning({ words, options }: Paper): Runs[] {
  const checks = new Map<string, { label: string; ids: Set<string> }>();
  for (const { assumptions } of options)
    for (const { id, checks: own } of assumptions) {
      const held = checks.get(id) ?? { label: assumptionName(words, id), ids: new Set() };
      for (const check of own) held.ids.add(check);
      checks.set(id, held);
    }
  return [...checks.values()].flatMap(({ label, ids }): Runs[] =>
    ids.size === 0
      ? []
      : [
          ledBy(
            words,
            label,
            said(words.closed(words.clauses([...ids].map((id) => checkTitleById(words, id))))),
          ),
        ],
  );
}

/** What the options assume of others, as far as they differ: what, who watches it, what shows that it fails. */
export function assumptionsPart(paper: Paper): Block[] {
  const { words, comparison, options } = paper;
  const rows = comparison.choices.differing
    .filter((choice) => partOf(choice) === "assumptions")
    .map((choice) => choiceRow(paper, choice));
  const lines = leaning(paper);
  if (options.every(({ assumptions }) => assumptions.length === 0) && rows.length === 0) return [];
  return [
    {
      kind: "heading",
      level: 2,
      id: "assumptions",
      text: words.say("options-paper.assumptions"),
    },
    {
      kind: "paragraph",
      runs: said(
        words.say("report.assumptions.what"),
        rows.length === 0 ? words.say("options-paper.assumptions.alike") : "",
      ),
    },
    ...besideBlocks(
      paper,
      {
        caption: words.say("options-paper.assumptions.caption"),
        first: words.say("options-paper.column.assumption"),
      },
      rows,
    ),
    ...(lines.length > 0
      ? [
          {
            kind: "paragraph",
            runs: said(words.say("options-paper.assumptions.leaning")),
          } as const,
          { kind: "list", items: lines } as const,
        ]
      : []),
  ];
}
