import type { Exercise } from "../../../classroom/exercise/exercise";
import {
  keepBothExercises,
  keepMyExercise,
  takeTheirExercise,
  useEditorKeeping,
} from "../../../state/exercise-keeping";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { mainId } from "../../../ui/main-id";
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
    if (!id) return;
    // The page of the copy is another one: it is there a frame after its address.
    const arrive = () => requestAnimationFrame(focusMain);
    window.addEventListener("hashchange", arrive, { once: true });
    window.location.hash = addressOfPart(id, "about");
  };
  const settle = (act: () => Promise<void>) => async () => {
    await act();
    // The button that was pressed is gone.
    focusMain();
  };
  if (keeping === "changed-elsewhere")
    return (
      <div role="status">
        <Notice kind="warning" title={words.say("exercise-editor.conflict.title")}>
          <p>{words.say("app.conflict.text")}</p>
          <Cluster>
            <Button onClick={settle(keepBoth)}>{words.say("app.conflict.keep-both")}</Button>
            <Button onClick={settle(keepMyExercise)}>{words.say("app.conflict.keep-mine")}</Button>
            <Button onClick={settle(takeTheirExercise)}>
              {words.say("app.conflict.take-theirs")}
            </Button>
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

const focusMain = () => document.getElementById(mainId)?.focus();
