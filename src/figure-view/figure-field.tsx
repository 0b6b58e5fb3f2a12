import { useRef, useState } from "react";
import type { MandateDesign } from "../domain/design";
import { figureIdOf, figureOf, type PlanFactor, wordsOfFigure } from "../planning/plan-factor";
import { unitInWords } from "../report/model/figure-in-words";
import { changeDesign } from "../state/design-store";
import { NumberInput } from "../ui/number-input";
import { useWords } from "../ui/words-context";
import { isSetHere, withoutFigure, withTypedFigure } from "./figure-edit";
import { FigureSourceNote } from "./figure-source";
import styles from "./figure-view.module.css";
import { FigureWhose } from "./figure-whose";

export interface FigureFieldProps {
  /** The open design; what is typed goes to the design store. */
  design: MandateDesign;
  factor: PlanFactor;
  /** The id of the design's row that this figure is for; for all rows where absent. */
  row?: string;
  /** In place of the words under `wordsOfFigure(factor)`. */
  label?: string;
  help?: string;
  scope?: string;
}

/**
 * A figure of an estimate in a box: whose it is in words, the way back to ours, the author's reason,
 * and where ours comes from. An impossible text stays in the box with a sentence on what is wrong,
 * and is not stored; an emptied box means the usual figure again once it is left.
 */
export function FigureField(props: FigureFieldProps) {
  const { design, factor, row } = props;
  const words = useWords();
  const hasProblem = useRef(false);
  const [isEmptied, setIsEmptied] = useState(false);
  const stem = wordsOfFigure(factor);
  const optional = (part: string) =>
    words.has(`${stem}.${part}`) ? words.sayDynamic(`${stem}.${part}`) : undefined;
  const label = props.label ?? words.sayDynamic(`${stem}.label`);
  const help = props.help ?? optional("help");
  const scope = props.scope ?? optional("scope");
  const figure = figureOf(design, factor, row);
  const editing = figureIdOf(factor, row);

  function type(value: number | undefined) {
    if (value === undefined) {
      setIsEmptied(!hasProblem.current);
      return;
    }
    setIsEmptied(false);
    changeDesign((before) => withTypedFigure(before, factor, value, row), editing);
  }

  function leave() {
    if (!isEmptied) return;
    setIsEmptied(false);
    if (isSetHere(figure, row)) changeDesign((before) => withoutFigure(before, factor, row));
  }

  return (
    <div className={styles.figure}>
      <NumberInput
        label={label}
        {...(help && { help })}
        value={isEmptied || typeof figure.value !== "number" ? undefined : figure.value}
        unit={unitInWords(words, factor.unit)}
        min={factor.least}
        max={factor.most}
        allowsDecimals={!factor.whole}
        onProblem={(problem) => {
          hasProblem.current = problem !== null;
        }}
        onChange={type}
        onBlur={leave}
      />
      <FigureWhose design={design} factor={factor} row={row} label={label} />
      {factor.basis !== "author" && <FigureSourceNote basis={factor.basis} scope={scope} />}
    </div>
  );
}
