import type { Block, Runs } from "../block";
import { missingInWords } from "../gate-in-words";
import { said } from "../runs";
import { ledBy } from "./led-by";
import type { Paper } from "./paper";

/** The gate before a second stage of each option that has one: whether it is reached, what is missing. */
export function gatesPart({ words, options }: Paper): Block[] {
  const items = options.flatMap(({ name, gate }): Runs[] =>
    gate
      ? [
          ledBy(
            words,
            name.label,
            said(words.say(`stages.outcome.${gate.outcome}`), missingInWords(words, gate)),
          ),
        ]
      : [],
  );
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 2, id: "gates", text: words.say("stages.report.heading") },
    { kind: "list", items },
  ];
}
