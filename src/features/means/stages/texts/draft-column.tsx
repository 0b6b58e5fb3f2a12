import { useId, useState } from "react";
import { listOf } from "../../../../domain/field-path";
import type { DraftClause, DraftRun } from "../../../../drafting/draft";
import { loadMessages } from "../../../../i18n/catalogue";
import { createWords } from "../../../../i18n/words";
import { wordNamespaces } from "../../../../report/docx/word-namespaces";
import { addressOfField } from "../../../../state/address-of-field";
import { downloadWord, type OpenDraft, usualWordChoice } from "../../../../state/save-draft";
import { Button } from "../../../../ui/button";
import { Notice } from "../../../../ui/notice";
import { useWords } from "../../../../ui/words-context";
import styles from "../stages.module.css";

type Outcome = "working" | "failed" | { file: string };

/** One of the two texts as it will read, with its Word file. */
export function DraftColumn({ open }: { open: OpenDraft }) {
  const words = useWords();
  const titleId = useId();
  const [outcome, setOutcome] = useState<Outcome>();
  const { stage, head, subject, clauses, marking } = open.draft;
  const title = words.say(stage === "planning" ? "stages.texts.planning" : "stages.texts.full");

  async function save() {
    if (outcome === "working") return;
    setOutcome("working");
    try {
      const messages = await loadMessages(words.locale, wordNamespaces);
      const said = createWords(words.locale, messages);
      setOutcome({ file: await downloadWord(open, said, usualWordChoice) });
    } catch {
      setOutcome("failed");
    }
  }

  return (
    <article className={styles.text} aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      <div className={styles.row}>
        <Button
          icon="download"
          aria-label={words.say("stages.texts.word.named", { text: title })}
          aria-disabled={outcome === "working"}
          onClick={save}
        >
          {words.say("stages.texts.word")}
        </Button>
      </div>
      <div role="status">
        {outcome === "failed" && <Notice kind="error">{words.say("stages.texts.failed")}</Notice>}
        {typeof outcome === "object" && (
          <Notice kind="info">{words.say("stages.texts.saved", outcome)}</Notice>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard */}
      <section className={styles.paper} lang="en" dir="ltr" tabIndex={0} aria-labelledby={titleId}>
        <p className={styles.marking}>{marking}</p>
        {[...head, subject].map((runs, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line above the text has no name but its place
          <p key={index} className={styles.headLine}>
            <Runs runs={runs} />
          </p>
        ))}
        {clauses
          .filter(({ origin }) => origin !== "struck")
          .map((clause) => (
            <ClauseLine key={clause.id} clause={clause} />
          ))}
      </section>
    </article>
  );
}

function ClauseLine({ clause }: { clause: DraftClause }) {
  const { level, number, heading, runs, mark } = clause;
  if (heading)
    return (
      <h4>
        <Runs runs={runs} />
      </h4>
    );
  return (
    <p className={styles.clause} data-level={level}>
      {number && <span className={styles.number}>{level === 0 ? `${number}.` : number} </span>}
      <span>
        <Runs runs={runs} />
        {mark}
      </span>
    </p>
  );
}

/** Words of a text: the verb in italics, a gap as the way to the question that fills it. */
function Runs({ runs }: { runs: readonly DraftRun[] }) {
  return runs.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a run has no name but its place
    <Run key={index} run={run} />
  ));
}

function Run({ run }: { run: DraftRun }) {
  if (run.kind === "verb") return <em>{run.text}</em>;
  if (run.kind === "words" || !run.place) return run.text;
  const { field, row } = run.place;
  return <a href={addressOfField(row ? field : listOf(field), row)}>{run.text}</a>;
}
