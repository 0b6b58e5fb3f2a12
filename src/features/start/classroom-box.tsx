import { LinkButton } from "../../ui/link-button";
import { useWords } from "../../ui/words-context";
import styles from "./start.module.css";

/** The way to the exercises, for those who came to teach or to be taught. */
export function ClassroomBox() {
  const words = useWords();
  return (
    <section className={styles.classroom} aria-labelledby="classroom">
      <div>
        <h2 id="classroom">{words.say("app.start.classroom.title")}</h2>
        <p>{words.say("app.start.classroom.text")}</p>
      </div>
      <LinkButton href="#/classroom">{words.say("app.start.classroom.go")}</LinkButton>
    </section>
  );
}
