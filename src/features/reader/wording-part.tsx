import type { Place } from "../../importing/wording/remark";
import { remarkInWords } from "../../importing/wording/remark-in-words";
import type { OpenReading } from "../../state/reading-store";
import type { TextHighlight } from "../../text-view/marked-passage";
import { WordingRemarks } from "../../text-view/wording-remarks";
import { WordingVerbs } from "../../text-view/wording-verbs";
import { Disclosure } from "../../ui/disclosure";
import { useWords } from "../../ui/words-context";
import styles from "./reader.module.css";
import { rowId } from "./row-id";
import { useWordingCheck } from "./use-wording-check";

const idOf = (index: number) => `wording ${index}`;

export interface WordingPartProps {
  open: OpenReading;
  /** Shows the words of a remark in the text. */
  onShow: (remark: TextHighlight) => void;
}

/** What the language check says of the text, and how far its verbs bind. */
export function WordingPart({ open, onShow }: WordingPartProps) {
  const words = useWords();
  const check = useWordingCheck(open.reading);
  if (!check) return null;
  const { remarks, verbs } = check;
  const show = (index: number, { start, end }: Place) => {
    const remark = remarks[index];
    if (remark) onShow({ id: idOf(index), start, end, label: remarkInWords(words, remark).title });
  };
  return (
    <section className={styles.section} aria-labelledby="reader-wording">
      <h3 id="reader-wording">{words.say("wording.title")}</h3>
      <p>{words.say("wording.about")}</p>
      <Disclosure summary={words.say("wording.count", { count: remarks.length })}>
        <WordingRemarks
          remarks={remarks}
          text={open.text}
          idOf={(index) => rowId(idOf(index))}
          onShow={show}
        />
      </Disclosure>
      <Disclosure summary={words.say("wording.verbs")}>
        <WordingVerbs verbs={verbs} />
      </Disclosure>
    </section>
  );
}
