import { useDesignStore } from "../../state/design-store";
import { useWords } from "../../ui/words-context";
import styles from "./wizard.module.css";

/** In an exercise: whose work this is, and the way back to the brief. */
export function TeamLine() {
  const words = useWords();
  const exercise = useDesignStore(({ design }) => design?.exercise);
  if (!exercise) return null;
  return (
    <p className={styles.team}>
      <bdi>{words.say("wizard.team", { team: exercise.team.name, title: exercise.title })}</bdi>{" "}
      <a href="#/team/brief">{words.say("wizard.team.back")}</a>
    </p>
  );
}
