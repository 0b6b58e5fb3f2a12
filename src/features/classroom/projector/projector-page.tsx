import { useWords } from "../../../ui/words-context";

export function ProjectorPage() {
  const words = useWords();
  return <h1 tabIndex={-1}>{words.say("exercise-run.projector.title")}</h1>;
}
