import { useState } from "react";
import { roundUp } from "../../../alternatives/what-if/bounds";
import { countedFrom, monthsAfter, wholeMonths } from "../../../alternatives/what-if/months-after";
import { helpOf, labelOf } from "../../../report/model/value-in-words";
import { frameNow, useWhatIf } from "../../../state/what-if-store";
import { DateInput } from "../../../ui/date-input";
import { useWords } from "../../../ui/words-context";
import { Slider } from "./slider";
import type { TriedControl } from "./tried-control";
import styles from "./what-if.module.css";

/** How far a slider of months reaches, where the design's own day is not further. */
const usualMonths = 24;

const dayOf = (value: unknown) => (typeof value === "string" ? value : undefined);

/** A day: a box for it, and beside it a slider of months after the decision where that has a day. */
export function TryDay({ control, value, start, onTry }: TriedControl) {
  const { path } = control;
  const words = useWords();
  const from = useWhatIf((state) => {
    const frame = frameNow(state);
    return frame && countedFrom(frame.design, path);
  });
  const label = labelOf(words, path);
  const help = helpOf(words, path);
  const day = dayOf(value);
  const months = from && day ? wholeMonths(from, day) : undefined;
  const first = dayOf(start);
  const double = from && first ? 2 * wholeMonths(from, first) : 0;
  const [most, setMost] = useState(Math.max(usualMonths, double));
  if (months !== undefined && months > most) setMost(roundUp(months));
  const box = (
    <DateInput
      label={label}
      {...(help && { help })}
      value={day ?? ""}
      onChange={(next) => onTry(next === "" ? undefined : next)}
    />
  );
  if (!from) return box;
  return (
    <>
      <div className={styles.number}>
        {box}
        <Slider
          label={words.say("what-if.slider.months", { field: label })}
          least={0}
          most={most}
          step={1}
          value={months}
          said={
            months === undefined
              ? words.say("fields.not-stated")
              : words.say("what-if.slider.month", { count: months })
          }
          onMove={(next) => onTry(monthsAfter(from, next))}
        />
      </div>
      <p className={styles.soft}>
        {words.say("what-if.bounds.months", { from: words.date(from), most })}
      </p>
    </>
  );
}
