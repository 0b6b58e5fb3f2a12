import { useWords } from "../../../ui/words-context";

/** The options that no other beats. */
export function ExplorerPart() {
  const words = useWords();
  return <h1>{words.say("explorer.title")}</h1>;
}
