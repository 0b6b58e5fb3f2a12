import { useCallback, useEffect, useId, useRef, useState } from "react";
import { navigate } from "wouter/use-hash-location";
import { keepWalk } from "../../../storage/kept-walk";
import { Button } from "../../../ui/button";
import { IconButton } from "../../../ui/icon-button";
import { useCover } from "../../../ui/use-cover";
import { useWords } from "../../../ui/words-context";
import { pointAt } from "./point-at";
import styles from "./walk.module.css";
import { stepAt, walkSteps } from "./walk-steps";

export interface WalkPanelProps {
  from: number;
  /** Takes the walk off the page. */
  onEnd: () => void;
}

/**
 * The words of the walk, beside the part of the page that they speak of. It covers nothing that has
 * to be answered first: all of the page stays in use, and the walk goes on from wherever one went.
 */
export function WalkPanel({ from, onEnd }: WalkPanelProps) {
  const words = useWords();
  const [at, setAt] = useState(() => stepAt(from).place);
  const { step } = stepAt(at);
  const isLast = at === walkSteps.length - 1;
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const part = useRef<HTMLElement>(undefined);
  useCover(panel, "--covered-below");

  useEffect(() => {
    document.body.dataset.walk = step.side;
    return () => {
      delete document.body.dataset.walk;
    };
  }, [step.side]);

  useEffect(() => {
    keepWalk(at);
    navigate(stepAt(at).step.address);
    return pointAt(stepAt(at).step.speaksOf, (found) => {
      part.current = found;
      heading.current?.focus({ preventScroll: true });
    });
  }, [at]);

  const end = useCallback(
    (to?: string) => {
      keepWalk("seen");
      onEnd();
      if (to) navigate(to);
      else goInto(part.current);
    },
    [onEnd],
  );

  return (
    <aside
      ref={panel}
      className={styles.panel}
      data-leads
      data-side={step.side}
      aria-labelledby={`${id}-title`}
      onKeyDown={({ key }) => key === "Escape" && end()}
    >
      <header className={styles.head}>
        <p id={`${id}-place`} className={styles.place}>
          {words.say("walk.place", { place: at + 1, count: walkSteps.length })}
        </p>
        <IconButton icon="close" label={words.say("walk.end")} onClick={() => end()} />
      </header>
      <h2
        ref={heading}
        id={`${id}-title`}
        tabIndex={-1}
        className={styles.title}
        aria-describedby={`${id}-place ${id}-text`}
      >
        {words.say(`walk.${step.id}.title`)}
      </h2>
      <p id={`${id}-text`}>{words.say(`walk.${step.id}.text`)}</p>
      <div className={styles.acts}>
        {at > 0 && (
          <Button icon="back" onClick={() => setAt(at - 1)}>
            {words.say("walk.back")}
          </Button>
        )}
        {isLast ? (
          <Button kind="primary" onClick={() => end("/")}>
            {words.say("walk.begin-own")}
          </Button>
        ) : (
          <Button kind="primary" onClick={() => setAt(at + 1)}>
            {words.say("walk.next")}
          </Button>
        )}
        <Button kind="quiet" onClick={() => goInto(part.current)}>
          {words.say("walk.go-to-part")}
        </Button>
      </div>
    </aside>
  );
}

/** Puts the focus on what the walk speaks of, so that it can be read and tried by keyboard. */
function goInto(part: HTMLElement | undefined): void {
  if (!part?.isConnected) return;
  part.tabIndex = -1;
  part.focus();
}
