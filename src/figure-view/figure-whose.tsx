import type { MandateDesign } from "../domain/design";
import { type Figure, figureIdOf, figureOf, type PlanFactor } from "../planning/plan-factor";
import { figureInWords } from "../report/model/figure-in-words";
import { changeDesign } from "../state/design-store";
import { Button } from "../ui/button";
import { Cluster } from "../ui/cluster";
import { TextInput } from "../ui/text-input";
import { useWords } from "../ui/words-context";
import { figureWithout, isSetHere, withFigureReason, withoutFigure } from "./figure-edit";
import styles from "./figure-view.module.css";

export interface FigureWhoseProps {
  design: MandateDesign;
  factor: PlanFactor;
  row?: string | undefined;
  /** The figure's name, for those who hear the button out of its place. */
  label: string;
}

/** Longest reason that fits a line of the report. */
const longestReason = 300;

/** Whose figure is in force, in words; for the author's, the way back and the reason for it. */
export function FigureWhose({ design, factor, row, label }: FigureWhoseProps) {
  const words = useWords();
  const figure = figureOf(design, factor, row);
  if (!isSetHere(figure, row)) return <WhoseLine figure={figure} />;
  const otherwise = figureWithout(design, factor, row);
  const back = backTo(otherwise);
  const params = {
    figure: otherwise.value === undefined ? "" : figureInWords(words, otherwise.value),
  };
  return (
    <>
      <Cluster>
        <span className={styles.yours}>
          {words.say(row === undefined ? "means.figure.yours" : "means.figure.yours-here")}
        </span>
        <Button
          kind="quiet"
          aria-label={words.say("means.figure.named", { label, text: words.say(back, params) })}
          onClick={() => changeDesign((before) => withoutFigure(before, factor, row))}
        >
          {words.say(back, params)}
        </Button>
      </Cluster>
      <TextInput
        label={words.say("means.figure.reason")}
        value={figure.reason ?? ""}
        maxLength={longestReason}
        onChange={(reason) =>
          changeDesign(
            (before) => withFigureReason(before, factor, reason, row),
            `${figureIdOf(factor, row)} reason`,
          )
        }
      />
    </>
  );
}

function WhoseLine({ figure }: { figure: Figure }) {
  const words = useWords();
  if (figure.from === "general")
    return <p className={styles.yours}>{words.say("means.figure.yours-general")}</p>;
  if (figure.value === undefined)
    return <p className={styles.ours}>{words.say("means.figure.none")}</p>;
  return (
    <p className={styles.ours}>
      {typeof figure.value === "number"
        ? words.say("means.figure.ours")
        : words.say("means.figure.ours-is", { figure: figureInWords(words, figure.value) })}
    </p>
  );
}

function backTo({ isOwn, value }: Figure) {
  if (isOwn) return "means.figure.back-to-general";
  return value === undefined ? "means.figure.take-away" : "means.figure.back";
}
