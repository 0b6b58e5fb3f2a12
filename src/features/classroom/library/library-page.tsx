import { useWords } from "../../../ui/words-context";

export function LibraryPage() {
  const words = useWords();
  return <h1 tabIndex={-1}>{words.say("classroom.title")}</h1>;
}
