import { useState } from "react";
import { saveFileForVoting } from "../../../state/file-for-voting";
import { Button } from "../../../ui/button";
import { useWords } from "../../../ui/words-context";
import styles from "../vote.module.css";

/** The design as a file without ballots, for colleagues to vote on. */
export function SendFile() {
  const words = useWords();
  const [saved, setSaved] = useState("");
  async function save() {
    const file = await saveFileForVoting();
    if (file) setSaved(words.say("vote.send.done", { file }));
  }
  return (
    <section className={styles.section} aria-labelledby="send-file">
      <h2 id="send-file">{words.say("vote.send.title")}</h2>
      <p>{words.say("vote.send.text")}</p>
      <div>
        <Button kind="primary" icon="download" onClick={save}>
          {words.say("vote.send.button")}
        </Button>
        <p role="status">{saved}</p>
      </div>
    </section>
  );
}
