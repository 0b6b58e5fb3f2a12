import type { DifferingPart } from "../../../alternatives/compare/comparison";
import type { Stated } from "../../../domain/stated";
import { useWords } from "../../../ui/words-context";
import styles from "./compare.module.css";

export interface GroundsProps {
  answer: Stated<unknown>;
  /** In what the options differ here. */
  parts: readonly DifferingPart[];
  /** In what this option differs from the base; everything for the base itself. */
  told: readonly DifferingPart[];
  isBase: boolean;
}

/**
 * Why an answer was chosen and where it was read, said to be missing where that is the difference.
 * A reason that stands unchanged beside another value is told as that: it may no longer fit.
 */
export function Grounds({ answer, parts, told, isBase }: GroundsProps) {
  const words = useWords();
  const { reason, provenance, passage } = answer;
  const source = words.list(
    [...(provenance ? [words.say(`fields.provenance.${provenance}`)] : []), passage ?? ""].filter(
      (part) => part !== "",
    ),
    "unit",
  );
  const isKept = !isBase && told.includes("value") && !told.includes("reason") && reason;
  return (
    <>
      {isKept && <p className={styles.soft}>{words.say("comparison.same-reason")}</p>}
      {told.includes("reason") && reason && (
        <p className={styles.why}>{words.say("colleagues.reason", { reason })}</p>
      )}
      {told.includes("reason") && !reason && parts.includes("reason") && (
        <p className={styles.soft}>{words.say("versions.change.no-reason")}</p>
      )}
      {told.includes("source") && source && (
        <p className={styles.soft}>{words.say("colleagues.source", { source })}</p>
      )}
      {told.includes("source") && !source && parts.includes("source") && (
        <p className={styles.soft}>{words.say("colleagues.no-source")}</p>
      )}
    </>
  );
}
