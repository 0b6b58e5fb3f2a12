import type { FileTold } from "../../../classroom/debrief/file-told";
import { Button } from "../../../ui/button";
import { Disclosure } from "../../../ui/disclosure";
import { useWords } from "../../../ui/words-context";
import styles from "./board.module.css";
import { noteInWords, toldInWords } from "./file-words";

export interface FileListProps {
  told: readonly FileTold[];
  isHidden: boolean;
  onRemove: (file: string) => void;
  onRemoveAll: () => void;
}

/** What came of each file, by its name: what is amiss in sight, the rest on request. */
export function FileList({ told, isHidden, onRemove, onRemoveAll }: FileListProps) {
  const words = useWords();
  const amiss = told.filter((each) => each.outcome !== "taken" || each.notes.length > 0);
  const well = told.filter((each) => !amiss.includes(each));
  const counts = words.say("board.files.told", {
    taken: told.filter(({ outcome }) => outcome === "taken").length,
    refused: told.filter(({ outcome }) => outcome === "refused").length,
    aside: told.filter(({ outcome }) => outcome === "set-aside").length,
  });
  const removeAll = (
    <div>
      <Button kind="danger" icon="bin" onClick={onRemoveAll}>
        {words.say("board.files.remove-all")}
      </Button>
    </div>
  );
  if (isHidden)
    return (
      <div className={styles.group}>
        <p role="status">{counts}</p>
        <Disclosure summary={words.say("board.files.hidden")}>
          <Lines told={[...amiss, ...well]} onRemove={onRemove} />
          {removeAll}
        </Disclosure>
      </div>
    );
  return (
    <div className={styles.group}>
      <p role="status">{counts}</p>
      {amiss.length > 0 && <Lines told={amiss} onRemove={onRemove} />}
      {well.length > 0 && (
        <Disclosure summary={words.say("board.files.well", { count: well.length })}>
          <Lines told={well} onRemove={onRemove} />
        </Disclosure>
      )}
      {removeAll}
    </div>
  );
}

interface LinesProps {
  told: readonly FileTold[];
  onRemove: (file: string) => void;
}

function Lines({ told, onRemove }: LinesProps) {
  const words = useWords();
  return (
    <ul className={styles.files}>
      {told.map((each) => (
        <li key={each.file} data-outcome={each.outcome}>
          <div>
            <p className={styles.file}>
              <bdi>{each.file}</bdi>
            </p>
            <p>
              {words.join([
                toldInWords(words, each),
                ...(each.outcome === "taken"
                  ? each.notes.map((note) => noteInWords(words, note))
                  : []),
              ])}
            </p>
          </div>
          <Button
            kind="quiet"
            icon="close"
            aria-label={words.say("board.files.remove", { file: each.file })}
            onClick={() => onRemove(each.file)}
          >
            {words.say("board.files.remove-short")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
