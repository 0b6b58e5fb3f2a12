import { useWords } from "../../../ui/words-context";

export function RunPage() {
  const words = useWords();
  return <h1 tabIndex={-1}>{words.say("exercise-run.title")}</h1>;
}
