import type { FieldPath } from "../../domain/field-path";
import { labelOf } from "../../report/model/value-in-words";
import { addressOfField } from "../../state/address-of-field";
import { useWords } from "../../ui/words-context";
import styles from "./stress.module.css";

/** The ways to fields in the wizard, each by its name. */
export function FieldLinks({ paths, row }: { paths: readonly FieldPath[]; row?: string }) {
  const words = useWords();
  const links = new Map(paths.map((path) => [labelOf(words, path), path]));
  return (
    <span className={styles.links}>
      {[...links].map(([label, path]) => (
        <a key={path} href={addressOfField(path, path.includes("[]") ? row : undefined)}>
          {words.say("stress.field", { field: label })}
        </a>
      ))}
    </span>
  );
}
