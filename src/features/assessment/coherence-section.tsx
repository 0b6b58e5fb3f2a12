import type { CheckResult } from "../../engine/assessment";
import { isOpen } from "../../engine/status";
import { OnRequest } from "../../evidence-view/on-request";
import { SegmentBar } from "../../ui/segment-bar";
import { useWords } from "../../ui/words-context";
import styles from "./assessment.module.css";
import { CheckList, type CheckListProps } from "./check-list";

/** Whether the parts of the design agree: open checks at once, the others on request. */
export function CoherenceSection({ checks, ...rest }: CheckListProps) {
  const words = useWords();
  const title = words.say("report.heading.coherence");
  const open = checks.filter(({ status }) => isOpen(status));
  const others = checks.filter((check: CheckResult) => !isOpen(check.status));
  return (
    <section className={styles.section} aria-labelledby="coherence">
      <h2 id="coherence">{title}</h2>
      <p>{words.say("report.coherence.what")}</p>
      <p>
        <a href="#/tasks">{words.say("app.assessment.to-tasks")}</a>
      </p>
      <SegmentBar label={title} statuses={checks.map(({ status }) => status)} showsText />
      <div>
        <CheckList checks={open} {...rest} />
      </div>
      {others.length > 0 && (
        <OnRequest summary={words.say("app.assessment.other-checks", { count: others.length })}>
          {() => <CheckList checks={others} {...rest} />}
        </OnRequest>
      )}
    </section>
  );
}
