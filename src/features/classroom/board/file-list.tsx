import type { FileTold } from "../../../classroom/debrief/file-told";
import { OnRequest } from "../../../evidence-view/on-request";
import { Button } from "../../../ui/button";
import { useWords } from "../../../ui/words-context";
import styles from "./board.module.css";
import { noteInWords, toldInWords } from "./file-words";

export interface FileListProps {
  told: readonly FileTold[];
  isHidden: boolean;
  onRemove: (files: readonly string[]) => void;
}

/** Every file by its name with what came of it; while names are hidden, on request alone. */
export function FileList({ told, isHidden, onRemove }: FileListProps) {
  const words = useWords();
  const list = (
    <div className={styles.group}>
      <ul className={styles.files}>
        {told.map((each) => (
          <li key={each.file} data-outcome={each.outcome}>
            <div>
              <p className={styles.file}>
                <bdi>{each.file}</bdi>
              </p>
              <p>{wholeInWords(words, each)}</p>
            </div>
            <Button
              kind="quiet"
              icon="close"
              aria-label={words.say("board.files.remove", { file: each.file })}
              onClick={() => onRemove([each.file])}
            >
              {words.say("board.files.remove-short")}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button kind="danger" icon="bin" onClick={() => onRemove(told.map(({ file }) => file))}>
          {words.say("board.files.remove-all")}
        </Button>
      </div>
    </div>
  );
  return isHidden ? (
    <OnRequest summary={words.say("board.files.hidden")}>{() => list}</OnRequest>
  ) : (
    list
  );
}

/** What came of a file, with what is told of one that was taken. */
function wholeInWords(words: ReturnType<typeof useWords>, told: FileTold): string {
  const notes = told.outcome === "taken" ? told.notes : [];
  return words.join([toldInWords(words, told), ...notes.map((note) => noteInWords(words, note))]);
}
