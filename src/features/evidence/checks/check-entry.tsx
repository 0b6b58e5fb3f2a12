import type { ReactNode } from "react";
import type { Check } from "../../../engine/check";
import { citedFindings } from "../../../engine/cited-findings";
import type { EvidenceBase } from "../../../evidence/schema";
import { CodedLines } from "../../../evidence-view/coded-lines";
import { FindingList } from "../../../evidence-view/finding-list";
import { OnRequest } from "../../../evidence-view/on-request";
import { TextWithTerms } from "../../../help-view/text-with-terms";
import { checkLogic } from "../../../report/model/check-in-words";
import { labelOf } from "../../../report/model/value-in-words";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";
import { appliesInWords } from "./applies-in-words";
import { CheckHistory } from "./check-history";
import { CheckThresholds } from "./check-thresholds";
import { MemoButton } from "./memo-button";
import { roomInWords } from "./room-in-words";

/** Everything about a check: logic, warrant, to what it applies, numbers, studies, history. */
export function CheckEntry({ check, base }: { check: Check; base: EvidenceBase }) {
  const words = useWords();
  const { room, coded = [], contested, warrant, needs } = check;
  const fields = [...new Set(needs.map((path) => labelOf(words, path)))];
  return (
    <div className={styles.entry}>
      <Part title={words.say("room.check.logic")}>
        <p>
          <TextWithTerms>{checkLogic(words, check)}</TextWithTerms>
        </p>
      </Part>
      <Part title={words.say("room.check.warrant")}>
        <p>
          <TextWithTerms>{words.sayDynamic(`checks.warrant.${warrant}`)}</TextWithTerms>
        </p>
        {contested && <p className={styles.contested}>{words.say("checks.shared.contested")}</p>}
        <p className={styles.soft}>
          {words.say(room === "coherence" ? "room.check.filed-coherence" : "room.check.filed", {
            room: roomInWords(words, room),
          })}
        </p>
      </Part>
      <Part title={words.say("room.check.applies")}>
        {appliesInWords(words, check).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <OnRequest summary={words.say("room.check.fields", { count: fields.length })}>
          {() => <p>{words.clauses(fields)}</p>}
        </OnRequest>
      </Part>
      <Part title={words.say("room.check.thresholds")}>
        <CheckThresholds check={check} />
      </Part>
      <Part title={words.say("room.check.findings")}>
        <FindingList base={base} {...citedFindings(check, base)} />
      </Part>
      {coded.length > 0 && (
        <Part title={words.say("checks.shared.coded")}>
          <CodedLines base={base} coded={coded} />
        </Part>
      )}
      <Part title={words.say("room.check.history")}>
        <CheckHistory check={check} />
      </Part>
      <MemoButton check={check} base={base} />
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.entryPart}>
      <p className={styles.label}>{title}</p>
      {children}
    </div>
  );
}
