import { useHashLocation } from "wouter/use-hash-location";
import { useProjected } from "../../../state/use-projected";
import { LinkButton } from "../../../ui/link-button";
import { mainId } from "../../../ui/main-id";
import { useWords } from "../../../ui/words-context";
import { addressOfLibrary, runAt } from "../run/place";
import styles from "./projector.module.css";
import { Wall } from "./wall";

/** What the room sees on the wall. */
export function ProjectorPage() {
  const words = useWords();
  const [location] = useHashLocation();
  const shown = useProjected(runAt(location));
  if (shown === undefined) return <p role="status">{words.say("exercise-run.opening")}</p>;
  if (shown !== "none") return <Wall shown={shown} />;
  return (
    <main id={mainId} tabIndex={-1} className={styles.nothing}>
      <h1 tabIndex={-1}>{words.say("exercise-run.projector.title")}</h1>
      <p>{words.say("exercise-run.projector.none")}</p>
      <p>
        <LinkButton kind="primary" href={addressOfLibrary}>
          {words.say("exercise-run.to-library")}
        </LinkButton>
      </p>
    </main>
  );
}
