import { useState } from "react";
import { useReadingStore } from "../../state/reading-store";
import { Button } from "../../ui/button";
import { DropArea } from "../../ui/drop-area";
import { FileButton } from "../../ui/file-button";
import { Notice } from "../../ui/notice";
import { TextArea } from "../../ui/text-area";
import { useWords } from "../../ui/words-context";
import { Busy } from "./busy";
import { readChosen, readWords } from "./intake-store";
import styles from "./reader.module.css";
import { RefusalNotice } from "./refusal-notice";

/** What the picker offers first; a file of another kind is told apart by its bytes. */
const readableFiles = ".txt,.docx,.pdf,text/plain,application/pdf";

/** Words to paste or a file to open, with the promise that neither leaves the machine. */
export function Intake() {
  const words = useWords();
  const [text, setText] = useState("");
  const hasDecisions = useReadingStore(
    ({ open, decisions }) => open !== undefined && Object.keys(decisions).length > 0,
  );
  return (
    <div className={styles.intake}>
      <p className={styles.lead}>{words.say("reader.lead")}</p>
      <p>{words.say("reader.promise")}</p>
      {hasDecisions && <Notice kind="warning">{words.say("reader.replaces")}</Notice>}
      <div>
        <RefusalNotice />
        <Busy />
      </div>
      <DropArea onFile={readChosen}>
        <p>{words.say("reader.file.text")}</p>
        <FileButton accept={readableFiles} onFile={readChosen}>
          {words.say("reader.file.open")}
        </FileButton>
      </DropArea>
      <form
        className={styles.paste}
        onSubmit={(event) => {
          event.preventDefault();
          readWords(text);
        }}
      >
        <TextArea
          label={words.say("reader.paste.label")}
          help={words.say("reader.paste.help")}
          value={text}
          onChange={setText}
          rows={10}
        />
        <div>
          <Button type="submit" kind="primary">
            {words.say("reader.paste.read")}
          </Button>
        </div>
      </form>
    </div>
  );
}
