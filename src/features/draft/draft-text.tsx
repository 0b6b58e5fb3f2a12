import { useMemo } from "react";
import { clauseLabels } from "../../drafting/clause-label";
import type { DraftClause } from "../../drafting/draft";
import type { OpenDraft } from "../../state/save-draft";
import { useWords } from "../../ui/words-context";
import { ClauseDetails } from "./clause/clause-details";
import { ClauseRow } from "./clause/clause-row";
import { RunsText } from "./clause/runs-text";
import styles from "./draft.module.css";
import { isShown, type RenewalShown } from "./renewal";
import { remarksAt, useRemarks } from "./use-remarks";

export interface DraftTextProps {
  open: OpenDraft;
  /** The id of the clause whose details are shown. */
  selected: string | undefined;
  onSelect: (clause: string | undefined) => void;
  /** How last year's text is shown in a renewal; absent in a draft without one. */
  renewal?: RenewalShown;
}

/** The text as it will read; what stands behind the chosen clause is beside it. */
export function DraftText({ open, selected, onSelect, renewal }: DraftTextProps) {
  const words = useWords();
  const { draft, design } = open;
  const { head, subject, clauses } = draft;
  const labels = useMemo(() => clauseLabels(clauses), [clauses]);
  const remarks = useRemarks(draft);
  const row = (clause: DraftClause) => {
    const isOpen = clause.id === selected;
    const label = labels.get(clause.id);
    const own = remarksAt(remarks, label);
    return (
      <ClauseRow
        key={clause.id}
        clause={clause}
        label={label}
        open={open}
        remarks={own}
        {...(renewal ? { renewal } : {})}
        isOpen={isOpen}
        onToggle={() => onSelect(isOpen ? undefined : clause.id)}
      >
        {isOpen && (
          <ClauseDetails
            clause={clause}
            label={label}
            open={open}
            remarks={own}
            onSelect={onSelect}
          />
        )}
      </ClauseRow>
    );
  };
  const partOf = (part: DraftClause["part"]) =>
    clauses.filter((each) => each.part === part && (!renewal || isShown(each, renewal)));
  return (
    <article className={styles.paper} aria-label={words.say("draft-page.text")}>
      {design.about.marking && <p className={styles.handling}>{design.about.marking}</p>}
      <div className={styles.document}>
        <div className={styles.above} lang="en" dir="ltr">
          {head.map((runs, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line of the head has no name but its place
            <p key={index} className={styles.headLine}>
              <RunsText runs={runs} isHead />
            </p>
          ))}
          <p className={styles.subject}>
            <RunsText runs={subject} isHead />
          </p>
        </div>
        <ul className={styles.clauses} aria-label={words.say("draft-page.preamble")}>
          {partOf("preamble").map(row)}
        </ul>
        <ul className={styles.clauses} aria-label={words.say("draft-page.operative")}>
          {partOf("operative").map(row)}
        </ul>
      </div>
    </article>
  );
}
