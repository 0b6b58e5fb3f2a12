import { mainId } from "../../ui/main-id";
import { useWords } from "../../ui/words-context";

/** The open design as a link, after what the link would hold is shown. */
export function SharePage() {
  const words = useWords();
  return (
    <main id={mainId} tabIndex={-1}>
      <h1>{words.say("share.title")}</h1>
    </main>
  );
}
