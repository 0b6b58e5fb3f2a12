import { useState } from "react";
import { useWhatIf } from "../../../state/what-if-store";
import { RadioGroup } from "../../../ui/radio-group";
import { useWords } from "../../../ui/words-context";
import { FactorAnswer } from "./factor-answer";
import { FiguresBeside } from "./figures-beside";
import { type CheckView, checkViews } from "./shown-checks";
import { Standing } from "./standing";
import styles from "./what-if.module.css";

export interface AnswerColumnProps {
  onShowControls: (check: string) => void;
}

/** What the checks say of the copy, factor by factor, and its figures beside those of the design. */
export function AnswerColumn({ onShowControls }: AnswerColumnProps) {
  const words = useWords();
  const [view, setView] = useState<CheckView>("all");
  const factors = useWhatIf(({ start }) => start?.assessment.factors);
  if (!factors) return null;
  return (
    <>
      <Standing />
      <FiguresBeside />
      <section className={styles.section} aria-labelledby="what-if-answer">
        <h2 id="what-if-answer" tabIndex={-1}>
          {words.say("what-if.answer")}
        </h2>
        <RadioGroup<CheckView>
          label={words.say("what-if.answer.show")}
          undecided={false}
          layout="inline"
          value={view}
          onChange={(next) => next && setView(next)}
          choices={checkViews.map((value) => ({
            value,
            label: words.say(`what-if.answer.show.${value}`),
          }))}
        />
        {factors.map(({ id, kind }) => (
          <FactorAnswer
            key={id}
            room={id}
            isContext={kind === "context"}
            view={view}
            onShowControls={onShowControls}
          />
        ))}
        <FactorAnswer
          room="coherence"
          isContext={false}
          view={view}
          onShowControls={onShowControls}
        />
      </section>
    </>
  );
}
