import { useWords } from "../../../ui/words-context";

export function BoardPage() {
  const words = useWords();
  return <h1 tabIndex={-1}>{words.say("board.title")}</h1>;
}
