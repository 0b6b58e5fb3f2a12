import { useState } from "react";
import type { ParticipantsCopy } from "../../../../classroom/exercise/exercise";
import { saveExerciseFile } from "../../../../storage/exercise-file";
import type { KeptExercise } from "../../../../storage/exercise-records";
import { Cluster } from "../../../../ui/cluster";
import { IconButton } from "../../../../ui/icon-button";
import { LinkButton } from "../../../../ui/link-button";
import { RemoveDialog } from "../../../../ui/remove-dialog";
import { useWords } from "../../../../ui/words-context";
import styles from "../library.module.css";
import { KeptWhen } from "./kept-when";
import { removeExercise } from "./remove-exercise";

export interface CopyRowProps {
  kept: KeptExercise;
  copy: ParticipantsCopy;
  onChange: () => void;
}

/** A participants' copy that is kept on this device. */
export function CopyRow({ kept, copy, onChange }: CopyRowProps) {
  const words = useWords();
  const [isRemoving, setIsRemoving] = useState(false);
  const { title } = copy;
  const saveFile = () => saveExerciseFile(copy);
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.cutTitle} dir="auto">
          {title}
        </p>
        <p className={styles.soft}>
          {words.say("classroom.own.copy")} <KeptWhen keptAt={kept.keptAt} />
        </p>
      </div>
      <Cluster>
        <LinkButton href="#/team/join">{words.say("classroom.open.go-team")}</LinkButton>
        <IconButton
          icon="download"
          label={words.say("classroom.card.save", { title })}
          onClick={saveFile}
        />
        <IconButton
          icon="bin"
          label={words.say("classroom.card.remove", { title })}
          onClick={() => setIsRemoving(true)}
        />
      </Cluster>
      <RemoveDialog
        title={title}
        text={words.say("classroom.remove.copy")}
        isOpen={isRemoving}
        onClose={() => setIsRemoving(false)}
        onSaveFirst={saveFile}
        onRemove={() => removeExercise(words, kept.id, title).then(onChange)}
      />
    </li>
  );
}
