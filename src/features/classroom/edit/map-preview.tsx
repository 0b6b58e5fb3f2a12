import { newMap } from "../../../classroom/edit/new-exercise";
import type { Exercise } from "../../../classroom/exercise/exercise";
import { SketchMap } from "../../../exercise-view/sketch-map";
import { writeAt } from "../../../state/exercise-editor";
import { Button } from "../../../ui/button";
import { useWords } from "../../../ui/words-context";

/** The map as teams will see it, or the way to begin one. */
export function MapPreview({ exercise }: { exercise: Exercise }) {
  const words = useWords();
  if (exercise.map) return <SketchMap map={exercise.map} sectors={exercise.sectors} />;
  return (
    <div>
      <p>{words.say("exercise-editor.map.none")}</p>
      <Button icon="add" onClick={() => writeAt(["map"], newMap)}>
        {words.say("exercise-editor.map.begin")}
      </Button>
    </div>
  );
}
