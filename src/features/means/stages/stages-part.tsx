import { useWords } from "../../../ui/words-context";

export function StagesPart() {
  const words = useWords();
  return <h1>{words.say("stages.title")}</h1>;
}
