import { writeAt } from "../../../state/exercise-editor";
import { NumberInput } from "../../../ui/number-input";
import { useWords } from "../../../ui/words-context";
import type { EntryProps } from "./entry-props";
import { useValue } from "./use-value";

const most = 10_000_000;

/** A number between two; where only one is given, both are that; none is "nobody knows". */
export function RangeEntry({ path, label }: EntryProps) {
  const words = useWords();
  const range = useValue(path) as { low: number; high: number } | undefined;
  const write = (low: number | undefined, high: number | undefined) => {
    const one = low ?? high;
    writeAt(path, one === undefined ? undefined : { low: low ?? one, high: high ?? one });
  };
  return (
    <>
      <NumberInput
        label={words.say("exercise-editor.range.low", { what: label })}
        help={words.say("exercise-editor.range.help")}
        value={range?.low}
        onChange={(low) => write(low, low === undefined ? undefined : range?.high)}
        min={0}
        max={most}
      />
      <NumberInput
        label={words.say("exercise-editor.range.high", { what: label })}
        value={range?.high}
        onChange={(high) => write(high === undefined ? undefined : range?.low, high)}
        min={0}
        max={most}
      />
    </>
  );
}
