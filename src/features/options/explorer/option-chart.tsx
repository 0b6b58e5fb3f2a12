import { useState } from "react";
import { openNow } from "../../../report/model/explorer/answer-in-words";
import {
  measureInWords,
  measureOf,
  type OptionMeasure,
  type PlacedOption,
} from "../../../report/model/explorer/option-in-words";
import { ScatterChart } from "../../../ui/scatter-chart";
import type { ScatterMark } from "../../../ui/scatter-figure";
import { Select } from "../../../ui/select";
import { useWords } from "../../../ui/words-context";
import styles from "./explorer.module.css";
import type { FoundOptions } from "./use-explorer";

export interface OptionChartProps {
  found: FoundOptions;
  options: readonly PlacedOption[];
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
}

/** The options found: open checks against what the author chooses. One alone is no picture. */
export function OptionChart({ found, options, chosen, onChoose }: OptionChartProps) {
  const words = useWords();
  const given: readonly OptionMeasure[] = found.given.measures;
  const [wanted, setWanted] = useState<OptionMeasure>("edits");
  const axis = given.includes(wanted) ? wanted : "edits";
  const points = options.flatMap(({ option, place }) => {
    const x = measureOf(option, axis);
    return x === undefined ? [] : [{ id: String(place), x, y: option.open.length }];
  });
  const own = options.find(({ option }) => option.edits.length === 0);
  const counts = options.map(({ option }) => option.open.length);
  const name = words.say(`explorer.measure.${axis}`);
  const unplaced = options.length - points.length;
  const between = ({ low, high }: { low: number; high: number }, say: (value: number) => string) =>
    low === high ? say(low) : words.list([say(low), say(high)], "unit");
  const describe = ({ ids, x, y }: ScatterMark) => {
    const mark = words.say("explorer.chart.mark", {
      count: ids.length,
      open: between(y, (count) => words.say("explorer.open-count", { count })),
      value: words.say("explorer.measure-said", {
        measure: name,
        value: between(x, (value) => measureInWords(words, axis, value)),
      }),
    });
    return own && ids.includes(String(own.place))
      ? words.say("explorer.chart.here", { mark })
      : mark;
  };
  if (found.answer.options.length < 2) return null;
  return (
    <div className={styles.section}>
      <div className={styles.narrow}>
        <Select
          label={words.say("explorer.axis")}
          value={axis === "edits" ? undefined : axis}
          choices={given.map((id) => ({ value: id, label: words.say(`explorer.measure.${id}`) }))}
          emptyLabel={words.say("explorer.measure.edits")}
          onChange={(id) => setWanted(id ?? "edits")}
        />
      </div>
      <ScatterChart
        title={words.say("explorer.chart.title", {
          now: openNow(found.answer),
          fewest: Math.min(...counts),
          most: Math.max(...counts),
        })}
        text={words.join([
          words.say("explorer.chart.text", { axis: name }),
          unplaced > 0 ? words.say("explorer.chart.unplaced", { count: unplaced }) : "",
        ])}
        points={points}
        {...(own ? { own: { id: String(own.place), label: words.say("explorer.chart.now") } } : {})}
        axisX={name}
        axisY={words.say("explorer.measure.open")}
        formatX={(x) => words.number(x)}
        formatY={(y) => words.number(y)}
        describe={describe}
        chosen={chosen}
        onChoose={onChoose}
      />
    </div>
  );
}
