import { DebriefDownloads } from "../../../download-view/debrief-downloads";
import { useWords } from "../../../ui/words-context";
import styles from "./board.module.css";
import { useBoardView } from "./board-context";

/** The board as files: what is shown, under the names under which it is shown. */
export function TakeAlong() {
  const words = useWords();
  return (
    <section className={styles.section} aria-labelledby="board-take-along">
      <h2 id="board-take-along">{words.say("exercise-paper.debrief.take-along")}</h2>
      <DebriefDownloads {...useBoardView()} />
    </section>
  );
}
