import { withoutReleased, withReleased } from "../../../classroom/due-injects";
import { debriefSeal } from "../../../classroom/exercise/exercise";
import type { Run } from "../../../classroom/run";
import { changeRun } from "../../../state/run-store";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { LinkButton } from "../../../ui/link-button";
import { useWords } from "../../../ui/words-context";
import { addressOfBoard } from "./place";
import { ReleasedCode } from "./released-code";
import styles from "./run.module.css";

/** The code that opens the debrief for the teams, and the way to the board. */
export function DebriefPart({ run }: { run: Run }) {
  const words = useWords();
  const isShown = run.released.some(({ inject }) => inject === debriefSeal);
  const turn = () =>
    changeRun((now) =>
      isShown ? withoutReleased(now, debriefSeal) : withReleased(now, debriefSeal, new Date()),
    );
  return (
    <section className={styles.part} aria-labelledby="run-debrief">
      <h2 id="run-debrief">{words.say("exercise-run.debrief")}</h2>
      <p>{words.say("exercise-run.debrief.what")}</p>
      {isShown && (
        <ReleasedCode
          id={debriefSeal}
          code={run.codes[debriefSeal] ?? ""}
          title={words.say("exercise-run.debrief")}
        />
      )}
      <Cluster>
        <Button kind={isShown ? "quiet" : "secondary"} onClick={turn}>
          {words.say(isShown ? "exercise-run.debrief.hide" : "exercise-run.debrief.show")}
        </Button>
        <LinkButton href={addressOfBoard(run.id)}>{words.say("exercise-run.to-board")}</LinkButton>
      </Cluster>
    </section>
  );
}
