import { useState } from "react";
import { DropArea } from "../../../../ui/drop-area";
import { FileButton } from "../../../../ui/file-button";
import { Notice } from "../../../../ui/notice";
import { useWords } from "../../../../ui/words-context";
import styles from "../team.module.css";
import { type CopyTaken, takeCopy } from "./take-copy";

/** Takes the file that the trainer gave, by a button or by dropping it. */
export function OpenCopy({ onTaken }: { onTaken?: () => void }) {
  const words = useWords();
  const [taken, setTaken] = useState<CopyTaken>();

  async function take(file: File) {
    const came = await takeCopy(words, file);
    setTaken(came);
    if (came.ok) onTaken?.();
  }

  return (
    <div className={styles.section}>
      <DropArea onFile={take}>
        <p>{words.say("team.join.open.help")}</p>
        <FileButton accept=".json,application/json" onFile={take}>
          {words.say("team.join.open")}
        </FileButton>
      </DropArea>
      {taken && (
        <Notice kind={taken.ok ? "info" : "error"} isLive>
          {taken.ok ? words.say("team.join.opened", { title: taken.title }) : taken.text}
        </Notice>
      )}
    </div>
  );
}
