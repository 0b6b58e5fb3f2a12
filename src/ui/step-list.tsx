import type { MouseEvent } from "react";
import { Icon } from "./icon";
import styles from "./step-list.module.css";

/** How far a step is; the words come beside it. */
export type StepProgress = "complete" | "begun" | "not-started";

export interface StepItem {
  id: string;
  /** Address of the step, so that it opens in a new tab and can be kept. */
  href: string;
  label: string;
  progress: StepProgress;
  /** The state in words: "complete", "3 undecided", "not started". */
  state: string;
  isCurrent?: boolean;
}

export interface StepListProps {
  steps: readonly StepItem[];
  /** Called on a plain click; left out, the link is followed. */
  onSelect?: (id: string) => void;
}

/**
 * The overview: every step with its state in words, each open to a jump at any time. It stands
 * in a navigation, which the Frame draws around it.
 */
export function StepList({ steps, onSelect }: StepListProps) {
  function select(event: MouseEvent, id: string) {
    const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
    if (!onSelect || opensElsewhere) return;
    event.preventDefault();
    onSelect(id);
  }

  return (
    <ol className={styles.list}>
      {steps.map((step, index) => (
        <li key={step.id} className={styles.item}>
          <a
            className={styles.link}
            href={step.href}
            aria-current={step.isCurrent ? "step" : undefined}
            onClick={(event) => select(event, step.id)}
          >
            <span className={styles.number} data-progress={step.progress} aria-hidden="true">
              {step.progress === "complete" ? <Icon name="tick" /> : index + 1}
            </span>
            <span className={styles.words}>
              <span className={styles.label}>{step.label}</span>
              <span className={styles.state}>{step.state}</span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
