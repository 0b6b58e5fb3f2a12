import { useState } from "react";
import { example, type Template } from "../../state/templates";
import { keptWalk } from "../../storage/kept-walk";
import { Button } from "../../ui/button";
import { LinkButton } from "../../ui/link-button";
import { useWords } from "../../ui/words-context";
import { beginBlank, beginFrom } from "./begin-from";
import styles from "./start.module.css";

/** The four ways in, each named by who takes it. */
export function Doors() {
  const words = useWords();
  return (
    <section aria-label={words.say("app.start.for.title")}>
      <ul className={styles.doors}>
        <li>
          <p>{words.say("app.start.for.plan")}</p>
          <Button kind="primary" icon="add" onClick={() => beginBlank(words)}>
            {words.say("app.start.blank")}
          </Button>
        </li>
        <li>
          <p>{words.say("app.start.for.renew")}</p>
          <LinkButton href="#/reader" icon="document">
            {words.say("app.start.text")}
          </LinkButton>
        </li>
        {example && (
          <li>
            <p>{words.say("app.start.for.new")}</p>
            <ExampleButtons example={example} />
          </li>
        )}
        <li>
          <p>{words.say("app.start.for.teach")}</p>
          <LinkButton href="#/classroom">{words.say("app.start.classroom.go")}</LinkButton>
        </li>
      </ul>
    </section>
  );
}

/** The example: led through it, from where one left, or alone. */
function ExampleButtons({ example }: { example: Template }) {
  const words = useWords();
  const [kept] = useState(keptWalk);
  const walk = async () => {
    const { beginWalk } = await import("./walk/begin-walk");
    await beginWalk(words, typeof kept === "number" ? kept : 0);
  };
  const again = kept === "seen" ? "again" : "on";
  return (
    <>
      <Button icon="forward" onClick={walk}>
        {words.say(kept === undefined ? "app.start.walk" : `app.start.walk.${again}`)}
      </Button>
      <Button kind="quiet" onClick={() => beginFrom(words, example, "/assessment")}>
        {words.say("app.start.example")}
      </Button>
    </>
  );
}
