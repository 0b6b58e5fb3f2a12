import { memo } from "react";
import type { FieldPath } from "../domain/field-path";
import type { EvidenceBase } from "../evidence/schema";
import { TextWithTerms } from "../help-view/text-with-terms";
import { attributionInWords } from "../report/model/evidence-in-words";
import {
  type EvidenceBasis,
  findingsOnTopics,
  noteOpening,
  sidesInWords,
} from "../report/model/evidence-note";
import { useWords } from "../ui/words-context";
import { CodedLines } from "./coded-lines";
import styles from "./evidence-view.module.css";
import { FindingList } from "./finding-list";
import { OnRequest } from "./on-request";

export interface EvidenceNoteProps {
  base: EvidenceBase;
  /** The fields that the note is about. */
  paths: readonly FieldPath[];
  basis: EvidenceBasis;
}

/** What the evidence says about a choice, in sentences; every side of it at the same size. */
export const EvidenceNote = memo(function EvidenceNote({ base, paths, basis }: EvidenceNoteProps) {
  const words = useWords();
  const sides = findingsOnTopics(base, basis.topics);
  const [first, ...others] = basis.coded;
  const isEmpty = sides.findings.length + sides.against.length + sides.nulls.length === 0;
  return (
    <div className={styles.note}>
      {noteOpening(words, paths).map((sentence) => (
        <p key={sentence}>
          <TextWithTerms>{sentence}</TextWithTerms>
        </p>
      ))}
      {first && <CodedLines base={base} coded={[first]} />}
      {others.length > 0 && (
        <OnRequest summary={words.say("evidence.note.near", { count: others.length })}>
          {() => <CodedLines base={base} coded={others} />}
        </OnRequest>
      )}
      {isEmpty ? (
        <p>{sidesInWords(words, sides, basis.topics)}</p>
      ) : (
        <OnRequest summary={sidesInWords(words, sides, basis.topics)}>
          {() => <FindingList base={base} {...sides} />}
        </OnRequest>
      )}
      <p className={styles.soft}>
        {basis.coded.length > 0 && attributionInWords(words, base)}{" "}
        <TextWithTerms>{words.say("evidence.note.averages")}</TextWithTerms>
      </p>
    </div>
  );
});
