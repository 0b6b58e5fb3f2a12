import { type SyntheticEvent, useState } from "react";
import { linkDataIn } from "../../storage/link/link-address";
import { Button } from "../../ui/button";
import { TextArea } from "../../ui/text-area";
import { useWords } from "../../ui/words-context";
import styles from "./share.module.css";

/** A link from a mail, where clicking it did not bring all of it. */
export function PasteLink({ onPaste }: { onPaste: (text: string) => void }) {
  const words = useWords();
  const [text, setText] = useState("");
  const [isEmpty, setEmpty] = useState(false);

  function read(event: SyntheticEvent) {
    event.preventDefault();
    setEmpty(linkDataIn(text) === "");
    if (linkDataIn(text) !== "") onPaste(text);
  }

  return (
    <form className={styles.section} aria-labelledby="paste-link" onSubmit={read} noValidate>
      <h2 id="paste-link">{words.say("share.received.paste")}</h2>
      <TextArea
        label={words.say("share.received.paste.label")}
        help={words.say("share.received.paste.help")}
        error={isEmpty ? words.say("share.problem.link-empty") : undefined}
        value={text}
        onChange={setText}
      />
      <div>
        <Button type="submit">{words.say("share.received.read")}</Button>
      </div>
    </form>
  );
}
