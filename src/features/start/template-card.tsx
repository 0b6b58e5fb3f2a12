import { type Template, yearOf } from "../../state/templates";
import { Button } from "../../ui/button";
import { Disclosure } from "../../ui/disclosure";
import { useWords } from "../../ui/words-context";
import { beginFrom } from "./begin-from";
import styles from "./start.module.css";

/** One real mandate: what it is, when, what is left not stated, and the way in. */
export function TemplateCard({ template }: { template: Template }) {
  const words = useWords();
  const { title, summary, note } = template.text;
  return (
    <article className={styles.card}>
      <p className={styles.year}>
        {words.say("app.start.real.kind", { year: String(yearOf(template)) })}
      </p>
      <h3 lang="en" dir="auto">
        {title}
      </h3>
      <p lang="en" dir="auto">
        {summary}
      </p>
      <Disclosure summary={words.say("app.start.real.note")}>
        <p lang="en" dir="auto">
          {note}
        </p>
      </Disclosure>
      <div className={styles.cardFoot}>
        <Button
          aria-label={words.say("app.start.real.begin-named", { title })}
          onClick={() => beginFrom(words, template, "/wizard")}
        >
          {words.say("app.start.real.begin")}
        </Button>
      </div>
    </article>
  );
}
