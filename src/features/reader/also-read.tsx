import type { LabelField } from "../../importing/match/label-fields";
import type { Reading } from "../../importing/match/read-resolution";
import type { TextHighlight } from "../../text-view/marked-passage";
import { Disclosure } from "../../ui/disclosure";
import { useWords } from "../../ui/words-context";
import { labelInWords } from "./label-in-words";
import { ReadLine } from "./read-line";
import styles from "./reader.module.css";

/** What published codings of mandates tell and no single field of a design does. */
const fields: readonly LabelField[] = ["protectionOfCivilians", "benchmarkOrExit", "taskCount"];

export interface AlsoReadProps {
  reading: Reading;
  onShow: (place: TextHighlight) => void;
}

/** What else was read: said here, and in a design the matter of several answers. */
export function AlsoRead({ reading, onShow }: AlsoReadProps) {
  const words = useWords();
  return (
    <Disclosure summary={words.say("reader.also")}>
      <p>{words.say("reader.also.text")}</p>
      <ul className={styles.rows}>
        {fields.map((field) => {
          const { value, evidence } = reading.fields[field];
          const line = words.say("reader.line", {
            field: words.say(`reader.field.${field}`),
            value: labelInWords(words, field, value),
          });
          return (
            <ReadLine key={field} id={field} line={line} evidence={evidence} onShow={onShow} />
          );
        })}
      </ul>
    </Disclosure>
  );
}
