import { useRef } from "react";
import { CommentThread } from "../../../comment-view/comment-thread";
import type { DraftClause } from "../../../drafting/draft";
import { paragraphInWords } from "../../../drafting/paragraph-in-words";
import type { WordingRemark } from "../../../importing/wording/remark";
import type { OpenDraft } from "../../../state/save-draft";
import { IconButton } from "../../../ui/icon-button";
import { useKeptFocus } from "../../../ui/use-kept-focus";
import { useWords } from "../../../ui/words-context";
import styles from "../draft.module.css";
import { showClause } from "../show-clause";
import { ChecksPart } from "./checks-part";
import { ChoicesPart } from "./choices-part";
import { ConflictPart } from "./conflict-part";
import { EvidencePart } from "./evidence-part";
import { PrecedentsPart } from "./precedents-part";
import { RemarksPart } from "./remarks-part";
import { VariantsPart } from "./variants-part";
import { WordsPart } from "./words-part";

export interface ClauseDetailsProps {
  clause: DraftClause;
  label: string | undefined;
  open: OpenDraft;
  remarks: readonly WordingRemark[];
  onSelect: (clause: string | undefined) => void;
}

/** All that stands behind a clause: its choices, forms, words, checks, evidence and precedents. */
export function ClauseDetails({ clause, label, open, remarks, onSelect }: ClauseDetailsProps) {
  const words = useWords();
  const title = label
    ? words.say("draft-page.clause", { paragraph: paragraphInWords(words, label) })
    : words.say("draft-page.clause.other");
  const part = useRef<HTMLElement>(null);
  useKeptFocus(part);
  function close() {
    onSelect(undefined);
    showClause(clause.id);
  }
  return (
    <section ref={part} className={styles.details} aria-label={title}>
      <header className={styles.detailsHead}>
        <h2>{title}</h2>
        <IconButton icon="close" label={words.say("ui.close")} onClick={close} />
      </header>
      {clause.conflict && <ConflictPart clause={clause} conflict={clause.conflict} />}
      <ChoicesPart clause={clause} design={open.design} />
      {clause.variants && clause.origin !== "struck" && (
        <VariantsPart clause={clause} variants={clause.variants} />
      )}
      <WordsPart key={clause.id} clause={clause} open={open} onSelect={onSelect} />
      <RemarksPart remarks={remarks} />
      <CommentThread
        key={`comments ${clause.id}`}
        at={{ kind: "clause", id: clause.id }}
        subject={title}
      />
      {open.assessment && (
        <>
          <ChecksPart clause={clause} open={open} assessment={open.assessment} />
          <EvidencePart clause={clause} open={open} assessment={open.assessment} />
        </>
      )}
      <PrecedentsPart clause={clause} />
    </section>
  );
}
