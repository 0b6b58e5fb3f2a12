import { useWords } from "../../../ui/words-context";

export function ExhibitsPart({ id }: { id: string | undefined }) {
  const words = useWords();
  return <h1 data-id={id}>{words.say("exhibits.title")}</h1>;
}
