import { navigate } from "wouter/use-hash-location";
import type { Exercise } from "../../../../classroom/exercise/exercise";
import { showNotice } from "../../../../state/notice";
import { keepAsCopy } from "../../../../state/take-exercise-file";
import { titleOfCopy } from "../../../../state/title-of-copy";
import { Button } from "../../../../ui/button";
import { useWords } from "../../../../ui/words-context";

export interface AdaptButtonProps {
  exercise: Exercise;
  onKept: () => void;
}

/** Keeps a copy of an exercise on this device and opens it in the editor. */
export function AdaptButton({ exercise, onKept }: AdaptButtonProps) {
  const words = useWords();
  const { title } = exercise;

  async function adapt() {
    const kept = await keepAsCopy(exercise, titleOfCopy(words, title));
    if (kept.outcome === "not-kept") {
      const text = words.say(`classroom.refused.${kept.cause}`, { title: kept.title });
      showNotice({ kind: "error", text });
      return;
    }
    onKept();
    showNotice({ kind: "info", text: words.say("classroom.adapted", { title: kept.title }) });
    navigate(`/exercise/${kept.id}`);
  }

  return (
    <Button aria-label={words.say("classroom.card.adapt-named", { title })} onClick={adapt}>
      {words.say("classroom.card.adapt")}
    </Button>
  );
}
