import { useState } from "react";
import { textOf } from "../../drafting/text-of";
import { WhileEvidenceShown } from "../../evidence-view/evidence-waits";
import type { OpenDraft } from "../../state/save-draft";
import {
  downloadText,
  downloadWord,
  usualWordChoice,
  type WordChoice,
} from "../../state/save-draft";
import { Button } from "../../ui/button";
import { CheckboxGroup } from "../../ui/checkbox-group";
import { Disclosure } from "../../ui/disclosure";
import { Notice } from "../../ui/notice";
import { RadioGroup } from "../../ui/radio-group";
import { useWords } from "../../ui/words-context";
import styles from "./draft.module.css";

type Outcome =
  | { kind: "copied" | "not-copied" | "working" | "failed" }
  | { kind: "saved"; file: string };

/** The ways to take the text along, what the Word file holds, and what came of the latest act. */
export function DraftTools({ open }: { open: OpenDraft }) {
  const words = useWords();
  const [choice, setChoice] = useState(usualWordChoice);
  const [outcome, setOutcome] = useState<Outcome>();
  const isWorking = outcome?.kind === "working";

  function word() {
    if (isWorking) return;
    setOutcome({ kind: "working" });
    downloadWord(open, words, choice).then(
      (file) => setOutcome({ kind: "saved", file }),
      () => setOutcome({ kind: "failed" }),
    );
  }

  function copy() {
    const copying = navigator.clipboard?.writeText(textOf(open.draft)) ?? Promise.reject();
    copying.then(
      () => setOutcome({ kind: "copied" }),
      () => setOutcome({ kind: "not-copied" }),
    );
  }

  return (
    <>
      <div className={styles.row}>
        <Button kind="primary" icon="download" onClick={word} aria-disabled={isWorking}>
          {words.say("draft-page.download.word")}
        </Button>
        <Button icon="copy" onClick={copy}>
          {words.say("draft-page.copy")}
        </Button>
        <Button
          icon="document"
          onClick={() => setOutcome({ kind: "saved", file: downloadText(open) })}
        >
          {words.say("draft-page.download.text")}
        </Button>
      </div>
      <div role="status">{outcome && <OutcomeNote outcome={outcome} />}</div>
      <Disclosure summary={words.say("draft-page.word.holds")}>
        <WordChoiceForm choice={choice} onChange={setChoice} />
      </Disclosure>
    </>
  );
}

function OutcomeNote({ outcome }: { outcome: Outcome }) {
  const words = useWords();
  const { kind } = outcome;
  const isTrouble = kind === "failed" || kind === "not-copied";
  return (
    <Notice kind={isTrouble ? "error" : "info"}>
      {kind === "saved"
        ? words.say("draft-page.outcome.saved", { file: outcome.file })
        : words.say(`draft-page.outcome.${kind}`)}
    </Notice>
  );
}

interface WordChoiceFormProps {
  choice: WordChoice;
  onChange: (choice: WordChoice) => void;
}

const extras = ["checks", "evidence"] as const;
const papers = ["a4", "letter"] as const;

function WordChoiceForm({ choice, onChange }: WordChoiceFormProps) {
  const words = useWords();
  return (
    <div className={styles.form}>
      <WhileEvidenceShown>
        <CheckboxGroup
          label={words.say("draft-page.word.besides")}
          value={extras.filter((extra) => choice[extra])}
          onChange={(ids) =>
            onChange({
              ...choice,
              checks: ids.includes("checks"),
              evidence: ids.includes("evidence"),
            })
          }
          choices={extras.map((value) => ({ value, label: words.say(`draft-page.word.${value}`) }))}
        />
      </WhileEvidenceShown>
      <RadioGroup
        label={words.say("draft-page.word.paper")}
        undecided={false}
        layout="inline"
        value={choice.paper}
        onChange={(paper) => onChange({ ...choice, paper: paper ?? "a4" })}
        choices={papers.map((value) => ({ value, label: words.say(`draft-page.paper.${value}`) }))}
      />
    </div>
  );
}
