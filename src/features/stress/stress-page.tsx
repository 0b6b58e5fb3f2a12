import { mainId } from "../../ui/main-id";
import { useWords } from "../../ui/words-context";

export function StressPage() {
  const words = useWords();
  return (
    <main id={mainId} tabIndex={-1}>
      <h1>{words.say("stress.title")}</h1>
    </main>
  );
}
