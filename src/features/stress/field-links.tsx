import type { FieldPath } from "../../domain/field-path";
import { labelOf } from "../../report/model/value-in-words";
import { addressOfField } from "../../state/address-of-field";
import { useWords } from "../../ui/words-context";
import styles from "./stress.module.css";

export interface FieldLinksProps {
  paths: readonly FieldPath[];
  /** The row of the design that the columns among them are of. */
  row?: string | undefined;
  /** Whether a link says that it opens the field, where nothing before it says so. */
  saysOpen?: boolean;
}

/** The ways to fields in the wizard, each by its name. */
export function FieldLinks({ paths, row, saysOpen = false }: FieldLinksProps) {
  const words = useWords();
  const links = new Map(paths.map((path) => [labelOf(words, path), path]));
  return (
    <span className={styles.links}>
      {[...links].map(([label, path]) => (
        <a key={path} href={addressOfField(path, path.includes("[]") ? row : undefined)}>
          {saysOpen ? words.say("stress.field", { field: label }) : label}
        </a>
      ))}
    </span>
  );
}
