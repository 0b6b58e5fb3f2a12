import { example, type Template } from "../../state/templates";
import { Button } from "../../ui/button";
import { DropArea } from "../../ui/drop-area";
import { LinkButton } from "../../ui/link-button";
import { mainId } from "../../ui/main-id";
import { useWords } from "../../ui/words-context";
import { beginBlank, beginFrom } from "./begin-from";
import { ClassroomBox } from "./classroom-box";
import { DeviceNote } from "./device-note";
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
          <h1>{words.say("app.start.title")}</h1>
          <p className={styles.lead}>{words.say("app.start.what")}</p>
          <p>{words.say("app.start.how")}</p>
          <div className={styles.begin}>
            <Button kind="primary" icon="add" onClick={() => beginBlank(words)}>
              {words.say("app.start.blank")}
            </Button>
            <LinkButton href="#/reader" icon="document">
              {words.say("app.start.text")}
            </LinkButton>
            {example && <ExampleButton example={example} />}
          </div>
        </div>
        <Promises />
      </section>
      <ClassroomBox />
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

function ExampleButton({ example }: { example: Template }) {
  const words = useWords();
  return (
    <Button icon="document" onClick={() => beginFrom(words, example, "/assessment")}>
      {words.say("app.start.example")}
    </Button>
  );
}
