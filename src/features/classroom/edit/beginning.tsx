import { withValueAt } from "../../../classroom/edit/tree-edit";
import type { Exercise } from "../../../classroom/exercise/exercise";
import type { MandateDesign } from "../../../domain/design";
import { plainDesign } from "../../../domain/plain";
import { runningSummary } from "../../../report/model/running-summary";
import { useDesignStore } from "../../../state/design-store";
import { changeExercise } from "../../../state/exercise-editor";
import { openCopy } from "../../../state/open-copy";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { useWords } from "../../../ui/words-context";
import styles from "./edit.module.css";

/** The design that every team begins with: made in the wizard, and taken from there. */
export function Beginning({ exercise }: { exercise: Exercise }) {
  const words = useWords();
  const open = useDesignStore(({ design }) => design);
  const change = async () => {
    const opened = await openCopy(exercise.design);
    if (opened.outcome === "opened") window.location.hash = "#/wizard";
  };
  return (
    <section className={styles.list} aria-labelledby="editor-beginning">
      <h2 id="editor-beginning">{words.say("exercise-editor.beginning")}</h2>
      <p>{words.say("exercise-editor.beginning.what")}</p>
      <p>{runningSummary(words, plainDesign(exercise.design))}</p>
      <Cluster>
        <Button onClick={change}>{words.say("exercise-editor.beginning.change")}</Button>
        <Button
          disabled={!open}
          onClick={() =>
            open &&
            changeExercise((whole) => withValueAt(whole, ["design"], asBeginning(whole, open)))
          }
        >
          {words.say("exercise-editor.beginning.take", { title: open?.about.title ?? "—" })}
        </Button>
      </Cluster>
    </section>
  );
}

/** The answers of a design as a beginning: what its author and colleagues said of it stays behind. */
function asBeginning({ design: before }: Exercise, open: MandateDesign): MandateDesign {
  const { option: _o, exercise: _e, votes: _v, ballots: _b, comments: _c, ...kept } = open;
  return { ...kept, id: before.id, about: { title: before.about.title } };
}
