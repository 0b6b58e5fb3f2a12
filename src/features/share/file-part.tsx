import { useState } from "react";
import type { MandateDesign } from "../../domain/design";
import { saveDesignFile } from "../../storage/save-file";
import { Button } from "../../ui/button";
import { Cluster } from "../../ui/cluster";
import { useWords } from "../../ui/words-context";
import styles from "./share.module.css";

/** The same copy as a file, where a link is too long or not wanted. */
export function FilePart({ copy }: { copy: MandateDesign }) {
  const words = useWords();
  const [saved, setSaved] = useState<MandateDesign>();
  const save = () => {
    saveDesignFile(copy);
    setSaved(copy);
  };
  return (
    <section className={`${styles.section} ${styles.onScreen}`} aria-labelledby="share-file">
      <h2 id="share-file">{words.say("share.file")}</h2>
      <p>{words.say("share.file.text")}</p>
      <Cluster>
        <Button icon="download" onClick={save}>
          {words.say("share.file.save")}
        </Button>
        <p role="status">{saved === copy ? words.say("share.file.saved") : ""}</p>
      </Cluster>
    </section>
  );
}
