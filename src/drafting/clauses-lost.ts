import type { Draft, DraftClause, DraftRun } from "./draft";

/** Words of the two verbs that bind or empower; the others ask, urge or note. */
const binding = /\b(?:decides|authori[sz]es)\b/i;

/** A clause of one draft that another does not have, or has in other words. */
export interface LostClause {
  readonly clause: DraftClause;
  /** The operative verb that it stands under, as the text has it: its own, or that of its paragraph. */
  readonly verb: string | undefined;
  /** Whether that verb decides or authorises. */
  readonly isBinding: boolean;
  /** The clause in the other draft's words; undefined where it is gone. */
  readonly becomes: DraftClause | undefined;
}

const wordsOf = (runs: readonly DraftRun[]) => runs.map(({ text }) => text).join("");

/**
 * The operative clauses that go or are worded otherwise from one draft to the other, in the order of
 * the first. Headings, clauses that are struck, and numbers alone are passed over.
 */
export function clausesLost(before: Draft, after: Draft): LostClause[] {
  const kept = new Map(shown(after).map((clause) => [clause.id, clause]));
  const above: (string | undefined)[] = [];
  return shown(before).flatMap((clause) => {
    const { level, runs } = clause;
    above.length = level;
    const verb = verbOf(runs) ?? above.findLast((each) => each !== undefined);
    above[level] = verb;
    const becomes = kept.get(clause.id);
    if (becomes && wordsOf(becomes.runs) === wordsOf(runs)) return [];
    return [{ clause, verb, isBinding: verb !== undefined && binding.test(verb), becomes }];
  });
}

const shown = ({ clauses }: Draft) =>
  clauses.filter(
    ({ part, heading, origin }) => part === "operative" && !heading && origin !== "struck",
  );

const verbOf = (runs: readonly DraftRun[]) =>
  runs.find(({ kind }) => kind === "verb")?.text.replace(/[,;:]$/, "");
