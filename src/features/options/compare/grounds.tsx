import type { DifferingPart } from "../../../alternatives/compare/comparison";
import type { Stated } from "../../../domain/stated";
import { useWords } from "../../../ui/words-context";
import styles from "./compare.module.css";

export interface GroundsProps {
  answer: Stated<unknown>;
  /** In what the options differ here. */
  parts: readonly DifferingPart[];
}

/** Why an answer was chosen and where it was read; said to be missing where that is the difference. */
export function Grounds({ answer, parts }: GroundsProps) {
  const words = useWords();
  const { reason, provenance, passage } = answer;
  const source = words.list(
    [...(provenance ? [words.say(`fields.provenance.${provenance}`)] : []), passage ?? ""].filter(
      (part) => part !== "",
    ),
    "unit",
  );
  return (
    <>
      {reason ? (
        <p className={styles.why}>{words.say("colleagues.reason", { reason })}</p>
      ) : (
        parts.includes("reason") && (
          <p className={styles.soft}>{words.say("versions.change.no-reason")}</p>
        )
      )}
      {source ? (
        <p className={styles.soft}>{words.say("colleagues.source", { source })}</p>
      ) : (
        parts.includes("source") && (
          <p className={styles.soft}>{words.say("colleagues.no-source")}</p>
        )
      )}
    </>
  );
}
