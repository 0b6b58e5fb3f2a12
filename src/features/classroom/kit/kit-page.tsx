import { useWords } from "../../../ui/words-context";

export function KitPage() {
  const words = useWords();
  return <h1 tabIndex={-1}>{words.say("kit.title")}</h1>;
}
