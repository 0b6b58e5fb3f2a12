import { type FormEvent, useState } from "react";
import { showNotice } from "../../state/notice";
import { keepVersion } from "../../state/versions";
import { Button } from "../../ui/button";
import { TextInput } from "../../ui/text-input";
import { useWords } from "../../ui/words-context";
import styles from "./versions.module.css";

/** Takes a name and keeps the design as it is now under it. */
export function KeepForm({ onKept }: { onKept: () => void }) {
  const words = useWords();
  const [name, setName] = useState("");
  const [isAsked, setIsAsked] = useState(false);

  async function keep(event: FormEvent) {
    event.preventDefault();
    const given = name.trim();
    setIsAsked(given === "");
    if (given === "") return;
    if (await keepVersion(given)) {
      setName("");
      showNotice({ kind: "info", text: words.say("versions.kept", { name: given }) });
      onKept();
    } else {
      showNotice({ kind: "error", text: words.say("versions.not-kept") });
    }
  }

  return (
    <form className={styles.form} onSubmit={keep}>
      <TextInput
        label={words.say("versions.name")}
        help={words.say("versions.name.help")}
        error={isAsked ? words.say("versions.name-first") : undefined}
        value={name}
        maxLength={200}
        onChange={setName}
      />
      <div>
        <Button kind="primary" icon="add" type="submit">
          {words.say("versions.keep")}
        </Button>
      </div>
    </form>
  );
}
