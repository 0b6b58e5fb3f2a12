import type { Exercise } from "../../../classroom/exercise/exercise";
import {
  keepBothExercises,
  keepMyExercise,
  takeTheirExercise,
  useEditorKeeping,
} from "../../../state/exercise-keeping";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { Notice } from "../../../ui/notice";
import { useWords } from "../../../ui/words-context";
import { addressOfPart } from "./place";

/** How what is edited is kept; where another tab has kept something else, the ways on. */
export function KeepingNotice({ exercise }: { exercise: Exercise }) {
  const words = useWords();
  const keeping = useEditorKeeping(({ state }) => state);
  const keepBoth = async () => {
    const title = words.say("app.copy-of", { title: exercise.title });
    const id = await keepBothExercises(title);
    if (id) window.location.hash = addressOfPart(id, "about");
  };
  if (keeping === "changed-elsewhere")
    return (
      <div role="status">
        <Notice kind="warning" title={words.say("exercise-editor.conflict.title")}>
          <p>{words.say("app.conflict.text")}</p>
          <Cluster>
            <Button onClick={keepBoth}>{words.say("app.conflict.keep-both")}</Button>
            <Button onClick={keepMyExercise}>{words.say("app.conflict.keep-mine")}</Button>
            <Button onClick={takeTheirExercise}>{words.say("app.conflict.take-theirs")}</Button>
          </Cluster>
        </Notice>
      </div>
    );
  const said = words.say(`exercise-editor.keeping.${keeping}`);
  return (
    <div role="status">
      {keeping === "kept" || keeping === "writing" ? (
        <p>{said}</p>
      ) : (
        <Notice kind="error">{said}</Notice>
      )}
    </div>
  );
}
