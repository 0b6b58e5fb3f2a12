import { useState } from "react";
import {
  highestComparable,
  type SliderBounds,
  sliderBounds,
  widenedFor,
} from "../../../alternatives/what-if/bounds";
import { NumberField } from "../../../field-view/number-field";
import type { Words } from "../../../i18n/words";
import { amountInWords, helpOf, labelOf } from "../../../report/model/value-in-words";
import { useWhatIf } from "../../../state/what-if-store";
import { useWords } from "../../../ui/words-context";
import { Slider } from "./slider";
import type { TriedControl } from "./tried-control";
import styles from "./what-if.module.css";

const nothing = () => undefined;
const numberOf = (value: unknown) => (typeof value === "number" ? value : undefined);

/** A quantity: a slider, and a box beside it that takes any number. */
export function TryNumber({ control, value, start, onTry }: TriedControl) {
  const { record, path } = control;
  const words = useWords();
  const frame = useWhatIf((state) => state.start);
  const help = helpOf(words, path);
  const [bounds, setBounds] = useState(() =>
    sliderBounds(
      record,
      numberOf(start),
      frame && highestComparable(path, frame.design, frame.records.precedents),
    ),
  );
  // Bounds that grew for a number stay so: a slider must not change its scale under the hand.
  const wide = widenedFor(bounds, numberOf(value));
  if (wide !== bounds) setBounds(wide);
  const label = labelOf(words, path);
  const stated = numberOf(value);
  return (
    <>
      <div className={styles.number}>
        <NumberField
          record={record}
          label={label}
          {...(help && { help })}
          value={value}
          onChange={onTry}
          onBlur={nothing}
          ref={nothing}
        />
        <Slider
          label={words.say("what-if.slider", { field: label })}
          least={wide.least}
          most={wide.most}
          step={wide.step}
          value={stated}
          said={
            stated === undefined
              ? words.say("fields.not-stated")
              : amountInWords(words, stated, record.unit)
          }
          onMove={onTry}
        />
      </div>
      <p className={styles.soft}>{boundsInWords(words, wide, frame?.records.precedents ?? [])}</p>
    </>
  );
}

/** From where to where the slider reaches, and why so far. */
function boundsInWords(
  words: Words,
  { from, least, most, comparable }: SliderBounds,
  precedents: readonly { id: string; acronym: string }[],
): string {
  const ends = { least: words.number(least), most: words.number(most) };
  const beside = comparable && {
    n: comparable.n,
    highest: words.number(comparable.most),
    operation:
      precedents.find(({ id }) => id === comparable.precedent)?.acronym ?? comparable.precedent,
  };
  const reach = words.say(`what-if.bounds.${from}`, { ...ends, ...beside });
  return words.join([
    reach,
    from === "value" && beside ? words.say("what-if.bounds.beside", beside) : "",
  ]);
}
