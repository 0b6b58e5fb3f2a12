import { useWords } from "../../../ui/words-context";

export function EditPage() {
  const words = useWords();
  return <h1 tabIndex={-1}>{words.say("exercise-editor.title")}</h1>;
}
