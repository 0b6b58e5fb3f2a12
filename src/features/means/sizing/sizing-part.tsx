import { useWords } from "../../../ui/words-context";

export function SizingPart() {
  const words = useWords();
  return <h1>{words.say("sizing.title")}</h1>;
}
