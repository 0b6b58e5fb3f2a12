import { useRef } from "react";
import { msOfMinute } from "../../../classroom/agenda";
import { type RunInject, withoutReleased, withReleased } from "../../../classroom/due-injects";
import { InjectSlip } from "../../../exercise-view/inject-slip";
import { useWritten } from "../../../exercise-view/written";
import type { Words } from "../../../i18n/words";
import { changeRun } from "../../../state/run-store";
import { Button } from "../../../ui/button";
import { Disclosure } from "../../../ui/disclosure";
import { useWords } from "../../../ui/words-context";
import { leftText } from "../clock/clock-text";
import { InjectNotes } from "./inject-notes";
import { ReleasedCode } from "./released-code";
import styles from "./run.module.css";

interface InjectItemProps {
  item: RunInject;
  passed: number;
}

/** One inject: when it is due, the button that releases it, and what the trainer can expect. */
export function InjectItem({ item, passed }: InjectItemProps) {
  const words = useWords();
  const written = useWritten();
  const head = useRef<HTMLHeadingElement>(null);
  const { inject, state, note, code } = item;
  const isOut = state === "released";
  const turn = () => {
    changeRun((now) =>
      isOut ? withoutReleased(now, inject.id) : withReleased(now, inject.id, new Date()),
    );
    // The button that was pressed goes; what came of it stands under the heading.
    head.current?.focus();
  };
  return (
    <li className={styles.inject} data-state={state}>
      <h3 ref={head} tabIndex={-1}>
        <bdi {...written}>{inject.title}</bdi>
      </h3>
      <p className={styles.when}>
        <strong>{words.say(`exercise-run.inject.${state}`)}</strong>{" "}
        {whenInWords(words, item, passed)}
      </p>
      {!isOut && (
        <div>
          <Button kind={state === "due" ? "primary" : "secondary"} onClick={turn}>
            {words.say("exercise-run.inject.release", { title: inject.title })}
          </Button>
        </div>
      )}
      {isOut && <ReleasedCode id={inject.id} code={code} title={inject.title} />}
      {isOut && <InjectSlip inject={inject} />}
      {isOut && note && <InjectNotes note={note} />}
      {!isOut && (
        <Disclosure summary={words.say("exercise-run.inject.read-first")}>
          <InjectSlip inject={inject} />
          {note && <InjectNotes note={note} />}
        </Disclosure>
      )}
      {isOut && (
        <div>
          <Button kind="quiet" icon="undo" onClick={turn}>
            {words.say("exercise-run.inject.take-back", { title: inject.title })}
          </Button>
        </div>
      )}
    </li>
  );
}

function whenInWords(words: Words, { minute, state, at }: RunInject, passed: number): string {
  const planned = words.say("exercise-run.inject.minute", { minute });
  if (state === "released" && at)
    return words.join([
      words.say("exercise-run.inject.released-at", { time: words.time(new Date(at)) }),
      planned,
    ]);
  const wait = minute * msOfMinute - passed;
  if (state === "waiting")
    return words.join([planned, words.say("exercise-run.inject.in", { left: leftText(wait) })]);
  return words.join([planned, words.say("exercise-run.inject.since", { since: leftText(-wait) })]);
}
