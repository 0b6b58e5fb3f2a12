import { useEffect } from "react";
import { navigate } from "wouter/use-hash-location";
import { takeFileForClassroom, useFileForClassroom } from "../../../../state/file-for-classroom";
import { DropArea } from "../../../../ui/drop-area";
import { FileButton } from "../../../../ui/file-button";
import { useWords } from "../../../../ui/words-context";
import styles from "../library.module.css";
import { OpenedList } from "./opened-list";
import { useOpenedFiles } from "./use-opened-files";

/** Takes exercises and participants' copies from files, several at once. */
export function OpenPart({ onOpened }: { onOpened: () => void }) {
  const words = useWords();
  const { opened, open } = useOpenedFiles(onOpened);

  const waiting = useFileForClassroom(({ file }) => file);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file that was left is opened once
  useEffect(() => {
    const file = takeFileForClassroom();
    if (!file) return;
    open([file]).then(([one]) => {
      if (one?.taken.outcome === "participants-copy") navigate("/team/join");
    });
  }, [waiting]);

  return (
    <section className={styles.section} aria-labelledby="open-exercises">
      <h2 id="open-exercises">{words.say("classroom.open.title")}</h2>
      <DropArea onFiles={open}>
        <p>{words.say("classroom.open.text")}</p>
        <FileButton accept=".json,application/json" onFiles={open}>
          {words.say("classroom.open.choose")}
        </FileButton>
      </DropArea>
      <OpenedList opened={opened} />
    </section>
  );
}
