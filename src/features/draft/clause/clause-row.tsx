import type { ReactNode } from "react";
import type { DraftClause } from "../../../drafting/draft";
import { paragraphInWords } from "../../../drafting/paragraph-in-words";
import { allResults } from "../../../engine/assessment";
import { isOpen as isStatusOpen } from "../../../engine/status";
import type { WordingRemark } from "../../../importing/wording/remark";
import type { OpenDraft } from "../../../state/save-draft";
import { RedlineText } from "../../../text-view/redline-text";
import { useWords } from "../../../ui/words-context";
import styles from "../draft.module.css";
import { fateOf, type RenewalShown, redlineOfClause } from "../renewal";
import { clauseButtonId } from "../show-clause";
import { asksForALook } from "../use-remarks";
import { RunsText } from "./runs-text";

export interface ClauseRowProps {
  clause: DraftClause;
  /** "4 (a)", "preamble 2"; undefined where it has no number. */
  label: string | undefined;
  open: OpenDraft;
  /** What the language check says of its words. */
  remarks: readonly WordingRemark[];
  /** How last year's text is shown in a renewal; absent in a draft without one. */
  renewal?: RenewalShown;
  isOpen: boolean;
  onToggle: () => void;
  /** What stands behind the clause, while it is open. */
  children: ReactNode;
}

const byHand = ["edited", "own", "struck"] as const;

/** What the margin says: a conflict, what was done to the clause, open checks, remarks on words. */
function useMargin({ clause, open, remarks, renewal }: ClauseRowProps): string {
  const words = useWords();
  const results = open.assessment ? allResults(open.assessment) : [];
  const count = clause.checks.filter((id) =>
    results.some((result) => result.id === id && isStatusOpen(result.status)),
  ).length;
  const done = byHand.find((origin) => origin === clause.origin);
  const looks = remarks.filter(asksForALook).length;
  const said = [
    ...(clause.conflict ? [words.say("draft-page.margin.conflict")] : []),
    ...(renewal ? [words.say(`draft-page.fate.${fateOf(clause)}`)] : []),
    ...(done && !(renewal && done === "struck") ? [words.say(`draft-page.origin.${done}`)] : []),
    ...(count > 0 ? [words.say("draft-page.margin.checks", { count })] : []),
    ...(looks > 0 ? [words.say("draft-page.margin.remarks", { count: looks })] : []),
  ];
  return said.length > 0 ? words.list(said, "unit") : words.say("draft-page.margin.nothing");
}

/** A clause in its place in the text, with the button in the margin that opens it. */
export function ClauseRow(props: ClauseRowProps) {
  const { clause, label, isOpen, onToggle, children } = props;
  const words = useWords();
  const margin = useMargin(props);
  const { id, level, number, runs, mark, origin, heading } = clause;
  const Words = heading ? "h2" : "div";
  const text = props.renewal?.marked ? (
    <RedlineText redline={redlineOfClause(clause)} />
  ) : (
    <RunsText runs={runs} />
  );
  const name = label
    ? words.say("draft-page.clause", { paragraph: paragraphInWords(words, label) })
    : words.say(heading ? "draft-page.clause.heading" : "draft-page.clause.struck");
  return (
    <li
      className={styles.clauseRow}
      data-level={level}
      data-part={clause.part}
      data-origin={origin}
      data-open={isOpen}
    >
      <Words className={heading ? styles.clauseHeading : styles.clause} lang="en" dir="ltr">
        {number !== "" && (
          <span className={styles.number}>{level === 0 ? `${number}.` : number}</span>
        )}
        <span>
          {origin === "struck" && !props.renewal?.marked ? <del>{text}</del> : text}
          {mark}
        </span>
      </Words>
      <button
        type="button"
        id={clauseButtonId(id)}
        className={styles.margin}
        aria-expanded={isOpen}
        aria-label={words.say("draft-page.margin", { name, margin })}
        onClick={onToggle}
      >
        {margin}
      </button>
      {children}
    </li>
  );
}
