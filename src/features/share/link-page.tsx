import { mainId } from "../../ui/main-id";
import { useWords } from "../../ui/words-context";

/** What a link holds, before anything of it is opened. */
export function LinkPage() {
  const words = useWords();
  return (
    <main id={mainId} tabIndex={-1}>
      <h1>{words.say("share.title")}</h1>
    </main>
  );
}
