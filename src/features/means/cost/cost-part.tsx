import { useWords } from "../../../ui/words-context";

export function CostPart() {
  const words = useWords();
  return <h1>{words.say("cost.title")}</h1>;
}
