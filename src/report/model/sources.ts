import { workById } from "../../evidence/evidence-base";
import type { EvidenceBase } from "../../evidence/schema";
import type { Words } from "../../i18n/words";
import type { Run, Runs, SourcesBlock } from "./block";
import { referenceInBrief, referenceOf } from "./reference";
import { asLead, plain, withGap } from "./runs";

/** Numbers sources in the order in which they are first cited. */
export interface Sources {
  /** The mark of a work of the evidence base. Throws a RangeError for a work that it lacks. */
  citeWork(workId: string): Run;
  /** The mark of a page or document outside the evidence base. */
  citePage(page: { title: string; url: string }): Run;
  /** The list of what has been cited so far. */
  list(): SourcesBlock;
}

/** A new numbering; `brief` lists each work in a line instead of its whole reference. */
export function numberSources(words: Words, evidence: EvidenceBase, brief: boolean): Sources {
  const numbers = new Map<string, number>();
  const entries: Runs[] = [];
  const cite = (key: string, entry: () => Runs): Run => {
    const known = numbers.get(key);
    if (known !== undefined) return { kind: "note", number: known };
    numbers.set(key, entries.push(entry()));
    return { kind: "note", number: entries.length };
  };
  return {
    citeWork: (workId) =>
      cite(`work ${workId}`, () => {
        const work = workById(evidence, workId);
        if (!work) throw new RangeError(`no work "${workId}" in the evidence base`);
        return brief ? referenceInBrief(words, work) : referenceOf(words, work);
      }),
    citePage: ({ title, url }) =>
      cite(`page ${url}`, () => [
        plain(withGap(asLead(title))),
        { kind: "link", text: url.replace(/^https?:\/\//, ""), url },
      ]),
    list: () => ({
      kind: "sources",
      items: entries.map((runs, index) => ({ number: index + 1, runs })),
    }),
  };
}
