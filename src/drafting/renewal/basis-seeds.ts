import type { Paragraph } from "../../importing/match/structure/paragraph";
import type { ClauseSeed } from "../context";
import type { DraftRun } from "../draft";
import { tidy } from "../runs";
import type { BasisChange, BasisChanges } from "./basis-changes";
import type { Replacement } from "./replacement";

/** The id of a clause of last year's text: "basis:7-(a)". */
export const basisId = (paragraph: string) =>
  `basis:${paragraph.replace(/\s+/g, "-").replace(/[^A-Za-z0-9.:()-]/g, "")}`;

/** Words of a paragraph's own, without the mark that ended them. */
const withoutMark = (text: string) => tidy(text.replace(/[\s;,.:]+(?:and|or)?$/i, ""));

/** A paragraph's own words with some of them replaced. */
function replaced({ own }: Paragraph, replacements: readonly Replacement[]): string {
  const last = [...replacements].sort((one, other) => other.start - one.start);
  return last.reduce((text, { start, end, text: instead }) => {
    const from = own.at.indexOf(start);
    const to = own.at.indexOf(end - 1);
    return from < 0 || to < 0 ? text : text.slice(0, from) + instead + text.slice(to + 1);
  }, own.text);
}

const unchanged: BasisChange = { places: [], replacements: [], struck: false };

/** One paragraph of last year's text as a clause, kept, changed or struck, with its items. */
export function basisSeed(paragraph: Paragraph, changes: BasisChanges): ClauseSeed {
  const change = changes.get(paragraph.id) ?? unchanged;
  const before = withoutMark(paragraph.own.text);
  const items = paragraph.items.map((item) => basisSeed(item, changes));
  const now = change.rewritten ?? withoutMark(replaced(paragraph, change.replacements));
  const isGone = change.struck || (items.length > 0 && items.every(isStruck));
  const run = (text: string): DraftRun => ({ kind: "words", text });
  return {
    id: basisId(paragraph.id),
    runs: [run(isGone ? before : now)],
    places: change.places,
    before,
    origin: isGone ? "struck" : now === before ? "kept" : "changed",
    items: change.struck ? items.map(struckWhole) : items,
  };
}

export const isStruck = ({ origin }: ClauseSeed): boolean => origin === "struck";

/** A struck paragraph takes its items with it. */
function struckWhole(seed: ClauseSeed): ClauseSeed {
  const before = seed.before ?? "";
  const items = (seed.items ?? []).map(struckWhole);
  return { ...seed, runs: [{ kind: "words", text: before }], origin: "struck", items };
}
