import { useWords } from "../../../ui/words-context";

/** The options of the open design’s project. */
export function ProjectPart() {
  const words = useWords();
  return <h1>{words.say("options.title")}</h1>;
}
