import { useState } from "react";
import type { ExerciseProblem } from "../../../classroom/exercise/open-exercise";
import { exerciseProblemInWords } from "../../../storage/exercise-in-words";
import { saveTextFile } from "../../../storage/save-file";
import type { TextRecord } from "../../../storage/stored-exercises";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { IconButton } from "../../../ui/icon-button";
import { RemoveDialog } from "../../../ui/remove-dialog";
import { useWords } from "../../../ui/words-context";
import styles from "./library.module.css";

export interface DamagedRowProps {
  record: TextRecord;
  problem: ExerciseProblem;
  onRemove: () => void;
}

/** Something on this device that does not open: why, and its text as it lies. */
export function DamagedRow({ record, problem, onRemove }: DamagedRowProps) {
  const words = useWords();
  const [isRemoving, setIsRemoving] = useState(false);
  const name = String(record.id);
  const save = () => saveTextFile(`${name}.json`, record.text);
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.cutTitle}>{words.say("classroom.damaged", { name })}</p>
        <p className={styles.soft}>{exerciseProblemInWords(words, problem)}</p>
      </div>
      <Cluster>
        <Button icon="download" onClick={save}>
          {words.say("classroom.damaged.save", { name })}
        </Button>
        <IconButton
          icon="bin"
          label={words.say("classroom.card.remove", { title: name })}
          onClick={() => setIsRemoving(true)}
        />
      </Cluster>
      <RemoveDialog
        title={name}
        text={words.say("classroom.remove.damaged")}
        isOpen={isRemoving}
        onClose={() => setIsRemoving(false)}
        onSaveFirst={save}
        onRemove={onRemove}
      />
    </li>
  );
}
