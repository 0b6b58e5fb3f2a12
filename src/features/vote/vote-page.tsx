import { mainId } from "../../ui/main-id";
import { useWords } from "../../ui/words-context";

/** A first vote on the choices of the open design, before anybody sees how others voted. */
export function VotePage() {
  const words = useWords();
  return (
    <main id={mainId} tabIndex={-1}>
      <h1>{words.say("vote.title")}</h1>
    </main>
  );
}
