import { choicePlace } from "../../../report/model/options-paper/choice-words";
import { labelOf } from "../../../report/model/value-in-words";
import { useWords } from "../../../ui/words-context";
import type { ChoiceLine } from "./choice-groups";
import { useComparison } from "./comparison-context";
import { QuestionLink } from "./question-link";

/** What tells a line from the others of its table. */
export function lineKey([{ kind, path, rows }]: ChoiceLine): string {
  return [kind, path, ...(rows ?? [])].join(" ");
}

/** What a line is about, as the way to its question. */
export function LinePlace({ line: [choice, ...more] }: { line: ChoiceLine }) {
  const words = useWords();
  const { comparison } = useComparison();
  const { path, rows } = choice;
  if (more.length === 0)
    return (
      <QuestionLink path={path} rows={rows}>
        {choicePlace(words, comparison.options, choice)}
      </QuestionLink>
    );
  const params = { list: labelOf(words, path), count: more.length + 1 };
  return <QuestionLink path={path}>{words.say("comparison.rows", params)}</QuestionLink>;
}
