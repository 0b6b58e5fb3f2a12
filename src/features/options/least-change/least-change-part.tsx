import { useWords } from "../../../ui/words-context";

/** The smallest sets of edits after which no check with evidence behind it is unmet. */
export function LeastChangePart() {
  const words = useWords();
  return <h1>{words.say("least-change.title")}</h1>;
}
