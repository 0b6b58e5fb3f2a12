import { realMandates } from "../../state/templates";
import { useWords } from "../../ui/words-context";
import styles from "./start.module.css";
import { TemplateCard } from "./template-card";

/** Real mandates to start from, oldest first. */
export function TemplateList() {
  const words = useWords();
  if (realMandates.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="real-mandates">
      <h2 id="real-mandates">{words.say("app.start.real.title")}</h2>
      <p>{words.say("app.start.real.text")}</p>
      <ul className={styles.cards}>
        {realMandates.map((template) => (
          <li key={template.id}>
            <TemplateCard template={template} />
          </li>
        ))}
      </ul>
    </section>
  );
}
