import { PageTitle } from "../../help-view/page-title";
import { DropArea } from "../../ui/drop-area";
import { mainId } from "../../ui/main-id";
import { useWords } from "../../ui/words-context";
import { DeviceNote } from "./device-note";
import { Doors } from "./doors";
import { OpenFileButton } from "./open-file-button";
import { PortableNote } from "./portable-note";
import { Promises } from "./promises";
import { SavedDesigns } from "./saved-designs";
import styles from "./start.module.css";
import { takeFile } from "./take-file";
import { TemplateList } from "./template-list";

/** What this is, where to begin, and where to go on. */
export function StartPage() {
  const words = useWords();
  return (
    <main id={mainId} tabIndex={-1} className={styles.page}>
      <section className={styles.opening}>
        <div className={styles.what}>
          <PageTitle topic="start">{words.say("app.start.title")}</PageTitle>
          <p className={styles.lead}>{words.say("app.start.what")}</p>
          <Doors />
          <p>{words.say("app.start.against")}</p>
          <p>{words.say("app.start.how")}</p>
        </div>
        <Promises />
      </section>
      <SavedDesigns />
      <section className={styles.section} aria-labelledby="open-a-file">
        <h2 id="open-a-file">{words.say("app.start.file.title")}</h2>
        <DropArea onFile={(file) => takeFile(words, file)}>
          <p>{words.say("app.start.file.text")}</p>
          <OpenFileButton>{words.say("app.start.file.open")}</OpenFileButton>
        </DropArea>
      </section>
      <TemplateList />
      {import.meta.env.MODE === "portable" && <PortableNote />}
      <DeviceNote />
    </main>
  );
}
