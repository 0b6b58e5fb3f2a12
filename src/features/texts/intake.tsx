import { useState } from "react";
import { useDesignStore } from "../../state/design-store";
import { useReadingStore } from "../../state/reading-store";
import { Button } from "../../ui/button";
import { Cluster } from "../../ui/cluster";
import { Disclosure } from "../../ui/disclosure";
import { DropArea } from "../../ui/drop-area";
import { FileButton } from "../../ui/file-button";
import { TextArea } from "../../ui/text-area";
import { useWords } from "../../ui/words-context";
import { readDraft } from "./draft-at-hand";
import { IntakeStanding } from "./intake-standing";
import { readFiles, readWords } from "./intake-store";
import styles from "./texts.module.css";

/** What the picker offers first; a file of another kind is told apart by its bytes. */
const readableFiles = ".txt,.docx,.pdf,text/plain,application/pdf";

/** Files to open or drop, words to paste, and the text that the open design began from. */
export function Intake() {
  const words = useWords();
  return (
    <div className={styles.intake}>
      <DropArea onFiles={readFiles}>
        <p>{words.say("compare.texts.drop")}</p>
        <FileButton accept={readableFiles} onFiles={readFiles}>
          {words.say("compare.texts.open")}
        </FileButton>
      </DropArea>
      <AtHand />
      <Disclosure summary={words.say("compare.texts.paste")}>
        <PasteForm />
      </Disclosure>
      <IntakeStanding />
    </div>
  );
}

function PasteForm() {
  const words = useWords();
  const [text, setText] = useState("");
  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault();
        readWords(text, words.say("compare.texts.pasted-name"));
        setText("");
      }}
    >
      <TextArea
        label={words.say("compare.texts.pasted")}
        help={words.say("compare.texts.pasted.help")}
        value={text}
        onChange={setText}
        rows={8}
      />
      <div>
        <Button type="submit">{words.say("compare.texts.read")}</Button>
      </div>
    </form>
  );
}

/** Texts that are in the app already: last year's and the draft of the open design, and the one being read. */
function AtHand() {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const basis = design?.basis;
  const open = useReadingStore((state) => state.open);
  if (!design && !open) return null;
  return (
    <Cluster>
      {basis && (
        <Button icon="add" onClick={() => readWords(basis.text, basis.title)}>
          {words.say("compare.texts.basis")}
        </Button>
      )}
      {design && (
        <Button
          icon="add"
          onClick={() =>
            readDraft(design, words.say("compare.texts.draft-name", { title: design.about.title }))
          }
        >
          {words.say("compare.texts.draft")}
        </Button>
      )}
      {open && (
        <Button
          icon="add"
          onClick={() => readWords(open.text, open.name || words.say("compare.texts.pasted-name"))}
        >
          {words.say("compare.texts.from-reader")}
        </Button>
      )}
    </Cluster>
  );
}
