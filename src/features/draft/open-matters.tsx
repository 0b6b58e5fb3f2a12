import { clauseLabels } from "../../drafting/clause-label";
import { type Draft, textOfRuns } from "../../drafting/draft";
import { paragraphInWords } from "../../drafting/paragraph-in-words";
import { OnRequest } from "../../evidence-view/on-request";
import { shortName } from "../../report/model/short-name";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { useWords } from "../../ui/words-context";
import styles from "./draft.module.css";
import { showClause } from "./show-clause";

export interface OpenMattersProps {
  draft: Draft;
  onSelect: (clause: string) => void;
}

/** What waits for the author: edits whose clause has moved, and gaps in the text. */
export function OpenMatters({ draft, onSelect }: OpenMattersProps) {
  const words = useWords();
  const isGap = ({ kind }: { kind: string }) => kind === "gap";
  const gaps = draft.clauses.filter(({ runs, origin }) => origin !== "struck" && runs.some(isGap));
  return (
    <>
      {draft.conflicts.length > 0 && (
        <Notice
          kind="warning"
          title={words.say("draft-page.conflicts", { count: draft.conflicts.length })}
        >
          <ClauseButtons draft={draft} ids={draft.conflicts} onSelect={onSelect} />
        </Notice>
      )}
      {gaps.length > 0 && (
        <OnRequest summary={words.say("draft-page.gaps", { count: gaps.length })}>
          {() => <ClauseButtons draft={draft} ids={gaps.map(({ id }) => id)} onSelect={onSelect} />}
        </OnRequest>
      )}
    </>
  );
}

/** Clauses as buttons that lead to them, each named by its number and its first words. */
function ClauseButtons({ draft, ids, onSelect }: OpenMattersProps & { ids: readonly string[] }) {
  const words = useWords();
  const labels = clauseLabels(draft.clauses);
  const show = (id: string) => {
    onSelect(id);
    showClause(id);
  };
  return (
    <ul className={styles.plainList}>
      {ids.map((id) => {
        const clause = draft.clauses.find((each) => each.id === id);
        const label = labels.get(id);
        const text = shortName(clause ? textOfRuns(clause.runs) : "");
        return (
          <li key={id}>
            <Button kind="quiet" onClick={() => show(id)}>
              {label
                ? words.say("draft-page.clause.named", {
                    paragraph: paragraphInWords(words, label),
                    text,
                  })
                : text}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
