import { useWords } from "../../../ui/words-context";

export function TeamPage() {
  const words = useWords();
  return <h1 tabIndex={-1}>{words.say("team.title")}</h1>;
}
