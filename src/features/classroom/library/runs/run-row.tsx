import { useState } from "react";
import { cutOf } from "../../../../classroom/new-run";
import type { Run } from "../../../../classroom/run";
import { runFileName, runFileText } from "../../../../storage/run-file";
import { saveTextFile } from "../../../../storage/save-file";
import { Cluster } from "../../../../ui/cluster";
import { IconButton } from "../../../../ui/icon-button";
import { LinkButton } from "../../../../ui/link-button";
import { RemoveDialog } from "../../../../ui/remove-dialog";
import { useWords } from "../../../../ui/words-context";
import { dayOf } from "../day-of";
import styles from "../library.module.css";

export interface RunRowProps {
  run: Run;
  onRemove: (id: string, title: string) => void;
}

/** One run under way: of what, since when, and the way back to it. */
export function RunRow({ run, onRemove }: RunRowProps) {
  const words = useWords();
  const [isRemoving, setIsRemoving] = useState(false);
  const { title } = run.exercise;
  const begun = new Date(run.begun);
  const when = { date: words.date(dayOf(begun)), time: words.time(begun) };
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.cutTitle} dir="auto">
          {title}
        </p>
        <p className={styles.soft}>
          {words.say("classroom.runs.row", { minutes: cutOf(run).minutes, ...when })}
        </p>
      </div>
      <Cluster>
        <LinkButton
          href={`#/run/${run.id}`}
          aria-label={words.say("classroom.runs.go-on-named", { title, ...when })}
        >
          {words.say("classroom.runs.go-on")}
        </LinkButton>
        <IconButton
          icon="bin"
          label={words.say("classroom.runs.remove", { title, ...when })}
          onClick={() => setIsRemoving(true)}
        />
      </Cluster>
      <RemoveDialog
        title={title}
        text={words.say("classroom.remove.run")}
        isOpen={isRemoving}
        onClose={() => setIsRemoving(false)}
        onSaveFirst={() => saveTextFile(runFileName(run), runFileText(run))}
        onRemove={() => onRemove(run.id, title)}
      />
    </li>
  );
}
