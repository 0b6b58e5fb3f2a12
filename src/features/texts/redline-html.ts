import type { Words } from "../../i18n/words";
import type { ClauseChange } from "../../importing/compare/compare-clauses";
import { fateInWords, placesInWords } from "../../importing/compare/in-words/clause-in-words";
import type { Redline } from "../../importing/compare/redline";
import { COLOURS } from "../../ui/tokens";

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** Lines before colours, so that it can be read in grey; no script, and nothing is fetched. */
const style = `body{font-family:Georgia,serif;line-height:1.5;max-width:46rem;margin:2rem auto;padding:0 1rem}h2{font-size:.9rem;margin:1.2rem 0 .2rem}p{margin:0}ins{text-decoration:underline;color:${COLOURS.light.met}}del{text-decoration:line-through;color:${COLOURS.light["not-met"]}}del+ins{margin-inline-start:.2em}`;

const marks = { same: "", added: "ins", removed: "del" } as const;

function redlineMarkup(redline: Redline): string {
  return redline
    .map(({ kind, text }) =>
      marks[kind] ? `<${marks[kind]}>${escaped(text)}</${marks[kind]}>` : escaped(text),
    )
    .join("");
}

function clauseMarkup(words: Words, change: ClauseChange): string {
  const head = words.say("compare.clause.head", {
    fate: fateInWords(words, change),
    places: placesInWords(words, change),
  });
  return `<h2>${escaped(head)}</h2>\n<p>${redlineMarkup(change.redline)}</p>`;
}

/** The clauses as a page of its own, to be opened in a browser or in a word processor. */
export function redlineHtml(
  words: Words,
  clauses: readonly ClauseChange[],
  names: { first: string; second: string },
): string {
  const title = escaped(words.say("compare.heading", { before: names.first, after: names.second }));
  return [
    "<!doctype html>",
    `<html lang="${words.locale}" dir="${words.direction}">`,
    `<head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head>`,
    `<body><h1>${title}</h1>`,
    `<p>${escaped(words.say("compare.redline.key"))}</p>`,
    ...clauses.map((change) => clauseMarkup(words, change)),
    "</body></html>",
    "",
  ].join("\n");
}

/** The clauses as plain words, for where no marks can be pasted: [-removed-] {+added+}. */
export function redlineWords(words: Words, clauses: readonly ClauseChange[]): string {
  return clauses
    .map(({ redline }) =>
      redline
        .map(({ kind, text }) =>
          kind === "same" ? text : words.say(`compare.cli.${kind}`, { words: text }),
        )
        .join(""),
    )
    .join("\n\n");
}
