import { useWords } from "../../../ui/words-context";

export function YardsticksPart() {
  const words = useWords();
  return <h1>{words.say("yardsticks.title")}</h1>;
}
