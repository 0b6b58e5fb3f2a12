import type { Evidence } from "../../importing/match/evidence";
import type { TextHighlight } from "../../text-view/marked-passage";
import { Button } from "../../ui/button";
import { useWords } from "../../ui/words-context";
import { Quotation } from "./quotation";
import styles from "./reader.module.css";
import { rowId } from "./row-id";

export interface ReadLineProps {
  id: string;
  /** What was read, in words: "Troop ceiling: 4,000 people". */
  line: string;
  evidence: readonly Evidence[];
  onShow: (place: TextHighlight) => void;
}

/** Something that was read and is no proposal for the design, with its words. */
export function ReadLine({ id, line, evidence, onShow }: ReadLineProps) {
  const words = useWords();
  const [first] = evidence;
  const show = words.say("reader.show");
  return (
    <li id={rowId(id)} className={styles.row}>
      <h4 tabIndex={-1}>{line}</h4>
      <Quotation evidence={evidence} />
      {first && (
        <div>
          <Button
            kind="quiet"
            aria-label={words.say("reader.act-named", { act: show, label: line })}
            onClick={() => onShow({ id, start: first.start, end: first.end, label: line })}
          >
            {show}
          </Button>
        </div>
      )}
    </li>
  );
}
