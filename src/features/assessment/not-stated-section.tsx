import { type FieldPath, listOf } from "../../domain/field-path";
import type { Assessment } from "../../engine/assessment";
import type { Words } from "../../i18n/words";
import { labelOf } from "../../report/model/value-in-words";
import { addressOfField } from "../../state/address-of-field";
import { useWords } from "../../ui/words-context";
import { askedBy } from "./asked-by";
import styles from "./assessment.module.css";
import { notStatedBySection } from "./not-stated-by-section";

/** What checks asked for in vain, each with the way to its question and who asked. */
export function NotStatedSection({ notStated }: Pick<Assessment, "notStated">) {
  const words = useWords();
  if (notStated.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="not-stated">
      <h2 id="not-stated">{words.say("report.heading.not-stated")}</h2>
      <p>{words.say("report.not-stated.what")}</p>
      <div className={styles.silent}>
        {notStatedBySection(notStated).map(({ section, fields }) => (
          <div key={section}>
            <h3>{words.say(`fields.section.${section}`)}</h3>
            <ul>
              {fields.map(({ path, checks }) => (
                <li key={path}>
                  <a href={addressOfField(path)}>{fieldName(words, path)}</a>
                  <span className={styles.soft}> {askedBy(words, checks)}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function fieldName(words: Words, path: FieldPath): string {
  const list = listOf(path);
  const field = labelOf(words, path);
  if (list === path) return field;
  return words.say("report.not-stated.column", { field, list: labelOf(words, list) });
}
