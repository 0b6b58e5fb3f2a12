import { PageTitle } from "../../../help-view/page-title";
import type { LoadedRun } from "../../../state/run-keeping";
import { exerciseProblemInWords } from "../../../storage/exercise-in-words";
import { LinkButton } from "../../../ui/link-button";
import { mainId } from "../../../ui/main-id";
import { useWords } from "../../../ui/words-context";
import { OpenRunFile } from "./open-run-file";
import { addressOfLibrary } from "./place";
import styles from "./run.module.css";

/** Where no run is open: why, and the ways to one. */
export function NoRun({ found }: { found: Exclude<LoadedRun, { outcome: "opened" }> | undefined }) {
  const words = useWords();
  return (
    <main id={mainId} tabIndex={-1} className={`${styles.page} ${styles.narrow}`}>
      <PageTitle topic="run">{words.say("exercise-run.title")}</PageTitle>
      <p>{words.say(found ? `exercise-run.no-run.${found.outcome}` : "exercise-run.no-run")}</p>
      {found?.outcome === "damaged" && <p>{exerciseProblemInWords(words, found.problem)}</p>}
      <p>
        <LinkButton kind="primary" href={addressOfLibrary}>
          {words.say("exercise-run.to-library")}
        </LinkButton>
      </p>
      <OpenRunFile />
    </main>
  );
}
