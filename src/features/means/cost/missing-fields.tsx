import type { FieldPath } from "../../../domain/field-path";
import { labelOf } from "../../../report/model/value-in-words";
import { addressOfField } from "../../../state/address-of-field";
import { useWords } from "../../../ui/words-context";
import styles from "./cost.module.css";

/** Fields that are left open, each a way to where it is stated; nothing where none is. */
export function MissingFields({
  summary,
  paths,
}: {
  summary: string;
  paths: readonly FieldPath[];
}) {
  const words = useWords();
  if (paths.length === 0) return null;
  return (
    <div className={styles.missing}>
      <p>{summary}</p>
      <ul>
        {paths.map((path) => (
          <li key={path}>
            <a href={addressOfField(path)}>{labelOf(words, path)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
