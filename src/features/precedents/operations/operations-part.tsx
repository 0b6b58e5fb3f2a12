import { useWords } from "../../../ui/words-context";

export function OperationsPart({ id }: { id: string | undefined }) {
  const words = useWords();
  return <h1 data-id={id}>{words.say("operations.title")}</h1>;
}
