import { memo, useState } from "react";
import { movesBetween } from "../../../alternatives/what-if/check-moves";
import type { Frame } from "../../../alternatives/what-if/frame";
import { isBlank, mostSteps, type TrialEdit } from "../../../alternatives/what-if/trial";
import { withGap } from "../../../report/model/runs";
import { backToStep, useWhatIf } from "../../../state/what-if-store";
import { Disclosure } from "../../../ui/disclosure";
import { useWords } from "../../../ui/words-context";
import { effectInWords, stepInWords } from "./in-words";
import styles from "./what-if.module.css";

/** What was tried, step by step, latest first, each with the checks that it changed. */
export function HistoryList() {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const count = useWhatIf(({ trial }) => trial.steps.length);
  return (
    <Disclosure
      summary={words.say("what-if.history.count", { count })}
      isOpen={isOpen}
      onToggle={setIsOpen}
    >
      {isOpen && <Steps />}
    </Disclosure>
  );
}

function Steps() {
  const words = useWords();
  const trial = useWhatIf((state) => state.trial);
  const frames = useWhatIf((state) => state.frames);
  if (isBlank(trial)) return <p className={styles.soft}>{words.say("what-if.history.none")}</p>;
  const { steps, at, earlier } = trial;
  return (
    <>
      <ol className={styles.history} reversed>
        {steps
          .map((edit, place) => {
            const [before, after] = [frames[place], frames[place + 1]];
            return (
              before &&
              after && (
                <Step
                  // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name but its place
                  key={place}
                  edit={edit}
                  before={before}
                  after={after}
                  place={place + 1}
                  stands={at === place + 1 ? "here" : at > place ? "before" : "taken-back"}
                />
              )
            );
          })
          .reverse()}
      </ol>
      <p>
        {earlier.length > 0
          ? words.say("what-if.history.earlier", { count: earlier.length, most: mostSteps })
          : words.say("what-if.history.start")}{" "}
        <BackTo place={0} stands={at === 0 ? "here" : "before"} step="" />
      </p>
    </>
  );
}

interface StepProps {
  edit: TrialEdit;
  before: Frame;
  after: Frame;
  place: number;
  stands: "here" | "before" | "taken-back";
}

/** One step: drawn anew only when it, or where the copy stands, changes. */
const Step = memo(function Step({ edit, before, after, place, stands }: StepProps) {
  const words = useWords();
  const step = stepInWords(words, edit, before.design, after.design);
  return (
    <li data-stands={stands}>
      {stands === "taken-back" && (
        <strong>{withGap(words.closed(words.say("what-if.history.taken-back")))}</strong>
      )}
      {effectInWords(words, "history", movesBetween(before, after), step)}{" "}
      <BackTo place={place} stands={stands} step={step} />
    </li>
  );
});

function BackTo({ place, stands, step }: Pick<StepProps, "place" | "stands"> & { step: string }) {
  const words = useWords();
  const isHere = stands === "here";
  const named = words.say("what-if.history.back.named", {
    step: step || words.say("what-if.history.start"),
  });
  // One button for both, so that the focus stays where it was when the copy is taken back to here.
  return (
    <button
      type="button"
      className={styles.textButton}
      onClick={() => backToStep(place)}
      {...(isHere ? { "aria-current": "step" as const } : { "aria-label": named })}
    >
      {words.say(isHere ? "what-if.history.here" : "what-if.history.back")}
    </button>
  );
}
