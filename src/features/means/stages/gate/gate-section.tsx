import type { PlainDesign } from "../../../../domain/plain";
import { type GateReading, readGate } from "../../../../planning/gate/read-gate";
import {
  conditionInWords,
  countingInWords,
  missingInWords,
  warningInWords,
} from "../../../../report/model/gate-in-words";
import { Disclosure } from "../../../../ui/disclosure";
import { Notice } from "../../../../ui/notice";
import type { Status } from "../../../../ui/status";
import { StatusMark } from "../../../../ui/status-mark";
import { useWords } from "../../../../ui/words-context";
import styles from "../stages.module.css";
import { usePlainDesign } from "../use-plain-design";
import { GateFields } from "./gate-fields";

/** What the pledges reach of the gate, what is missing, and the fields that state it. */
export function GateSection() {
  const words = useWords();
  const design = usePlainDesign();
  if (!design) return null;
  const reading = readGate(design);
  const { outcome } = reading;
  const missing = missingInWords(words, reading);
  return (
    <section className={styles.section} aria-labelledby="gate">
      <h2 id="gate">{words.say("stages.gate")}</h2>
      <p className={styles.soft}>{words.say("stages.gate.help")}</p>
      <div role="status">
        <p className={styles.outcome}>{words.say(`stages.outcome.${outcome}`)}</p>
        {missing && <p>{missing}</p>}
      </div>
      <Conditions reading={reading} design={design} />
      <Warnings reading={reading} />
      <Disclosure summary={words.say("stages.gate.change")}>
        <GateFields />
      </Disclosure>
    </section>
  );
}

const marks: Readonly<Record<string, Status>> = {
  reached: "met",
  "not-reached": "not-met",
  "not-known": "not-stated",
  "in-words": "not-applicable",
};

function Conditions({ reading, design }: { reading: GateReading; design: PlainDesign }) {
  const words = useWords();
  if (reading.conditions.length === 0) return null;
  return (
    <>
      <ul className={styles.conditions}>
        {reading.conditions.map((condition) => {
          const { state, word, asked, counted } = conditionInWords(words, condition, design);
          return (
            <li key={condition.kind}>
              <StatusMark status={marks[state] ?? "not-stated"} label={word} />
              <p className={styles.asked}>{asked}</p>
              <p>{counted}</p>
            </li>
          );
        })}
      </ul>
      <Disclosure summary={words.say("stages.rule")}>
        <ul>
          {countingInWords(words, reading, design).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

function Warnings({ reading }: { reading: GateReading }) {
  const words = useWords();
  if (reading.warnings.length === 0) return null;
  return (
    <Notice kind="warning" title={words.say("stages.warnings")}>
      <ul>
        {reading.warnings.map((warning) => (
          <li key={warning.id}>{warningInWords(words, warning)}</li>
        ))}
      </ul>
    </Notice>
  );
}
