import { useWords } from "../../../ui/words-context";

/** Two to four options side by side. */
export function ComparePart() {
  const words = useWords();
  return <h1>{words.say("comparison.title")}</h1>;
}
