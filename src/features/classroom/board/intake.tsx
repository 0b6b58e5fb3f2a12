import { type ChangeEvent, useRef, useState } from "react";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { DropArea } from "../../../ui/drop-area";
import { FileButton } from "../../../ui/file-button";
import { useWords } from "../../../ui/words-context";
import type { GivenFile } from "../../../workers/debrief-turns";
import { givenFiles } from "./board-files";
import { droppedFiles } from "./dropped-files";

export interface IntakeProps {
  onFiles: (files: readonly GivenFile[]) => void;
}

/** Takes teams' files: dropped, chosen, or a whole folder. */
export function Intake({ onFiles }: IntakeProps) {
  const words = useWords();
  const [isEmpty, setIsEmpty] = useState(false);

  function take(files: readonly File[], isFolder: boolean) {
    const given = givenFiles(files, isFolder);
    setIsEmpty(given.length === 0);
    if (given.length > 0) onFiles(given);
  }

  function takeDropped(dropped: DataTransfer) {
    const isFolder = [...dropped.items].some((item) => item.webkitGetAsEntry?.()?.isDirectory);
    droppedFiles(dropped).then((files) => take(files, isFolder));
  }

  return (
    <DropArea onTransfer={takeDropped}>
      <p>{words.say("board.drop")}</p>
      <Cluster>
        <FileButton
          kind="primary"
          accept=".json,application/json"
          onFiles={(files) => take(files, false)}
        >
          {words.say("board.choose-files")}
        </FileButton>
        <FolderButton onFiles={(files) => take(files, true)} />
      </Cluster>
      <p role="status">{isEmpty && words.say("board.folder.empty")}</p>
    </DropArea>
  );
}

function FolderButton({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);

  function take({ target }: ChangeEvent<HTMLInputElement>) {
    const files = [...(target.files ?? [])];
    target.value = "";
    onFiles(files);
  }

  return (
    <>
      <Button icon="open" onClick={() => input.current?.click()}>
        {words.say("board.choose-folder")}
      </Button>
      <input
        ref={(element) => {
          input.current = element;
          // React knows no such property; browsers read it as it stands.
          element?.setAttribute("webkitdirectory", "");
        }}
        type="file"
        multiple
        hidden
        onChange={take}
      />
    </>
  );
}
