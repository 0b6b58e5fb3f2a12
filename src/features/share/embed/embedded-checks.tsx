import type { CheckResult } from "../../../engine/assessment";
import { checkTitle } from "../../../report/model/check-in-words";
import { Disclosure } from "../../../ui/disclosure";
import { SegmentBar } from "../../../ui/segment-bar";
import { StatusMark } from "../../../ui/status-mark";
import { useWords } from "../../../ui/words-context";
import styles from "./embed.module.css";

export interface EmbeddedChecksProps {
  /** What the checks are of. */
  name: string;
  /** The line that opens them one by one. */
  summary: string;
  checks: readonly CheckResult[];
}

/** Checks side by side by their status, and on request each with its findings counted. */
export function EmbeddedChecks({ name, summary, checks }: EmbeddedChecksProps) {
  const words = useWords();
  return (
    <>
      <SegmentBar
        label={words.say("app.assessment.checks-of", { factor: name })}
        statuses={checks.map(({ status }) => status)}
        showsText
      />
      <Disclosure summary={summary}>
        <ul className={styles.checks}>
          {checks.map((check) => (
            <li key={check.id}>
              <span className={styles.check}>{checkTitle(words, check)}</span>
              <StatusMark status={check.status} />
              <small>
                {words.say("share.embedded.findings", {
                  for: check.findings.length,
                  against: check.against.length,
                  null: check.nulls.length,
                })}
              </small>
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
