import type { Drafting, HandEdit } from "../../domain/drafting";
import { type DraftRun, textOfRuns } from "../draft";
import { tidy } from "../runs";
import type { FlatClause } from "./flat-clause";

const byId = <T extends { id: string }>(entries: readonly T[] = []) =>
  new Map(entries.map((entry) => [entry.id, entry]));
const wordsOf = (text: string): DraftRun[] => [{ kind: "words", text: tidy(text) }];

function withEdit(clause: FlatClause, { base, text }: HandEdit): FlatClause {
  const generated = textOfRuns(clause.runs);
  const edited = tidy(text);
  // A clause that the renewal strikes is kept by an edit, even in its own words.
  if (edited === generated && clause.origin !== "struck") return clause;
  const changed: FlatClause = { ...clause, runs: wordsOf(edited), origin: "edited", generated };
  return base === generated ? changed : { ...changed, conflict: { base, generated, edited } };
}

function withStrike(clause: FlatClause, base: string): FlatClause {
  const generated = textOfRuns(clause.runs);
  const struck: FlatClause = { ...clause, origin: "struck", generated };
  return base === generated ? struck : { ...struck, conflict: { base, generated, edited: "" } };
}

/** The clauses with the author's words in them. A strike goes before an edit of the same clause. */
export function withHandEdits(
  clauses: readonly FlatClause[],
  drafting: Drafting | undefined,
): FlatClause[] {
  const edits = byId(drafting?.edits);
  const struck = byId(drafting?.struck);
  return clauses.map((clause) => {
    const edit = edits.get(clause.seed.id);
    const strike = struck.get(clause.seed.id);
    if (strike) return withStrike(clause, strike.base);
    return edit ? withEdit(clause, edit) : clause;
  });
}

/** Hand edits of clauses that no text of the design has any more, as clauses with a conflict. */
export function strandedEdits(
  drafting: Drafting | undefined,
  known: ReadonlySet<string>,
): FlatClause[] {
  const stranded = (drafting?.edits ?? []).filter(({ id }) => !known.has(id));
  return stranded.map(({ id, base, text }) => ({
    seed: { id, runs: [], places: [] },
    part: id.startsWith("preamble.") ? "preamble" : "operative",
    level: 0,
    runs: wordsOf(text),
    origin: "edited",
    generated: "",
    conflict: { base, generated: "", edited: tidy(text) },
  }));
}
