import type { Run } from "../../../classroom/run";
import { ExercisePapers } from "../../../download-view/exercise-papers";
import { runFileName, runFileText } from "../../../storage/run-file";
import { saveTextFile } from "../../../storage/save-file";
import { Button } from "../../../ui/button";
import { Disclosure } from "../../../ui/disclosure";
import { useWords } from "../../../ui/words-context";
import { OpenRunFile } from "./open-run-file";
import styles from "./run.module.css";

/** The run on paper, and the run as a file. */
export function RunPapers({ run }: { run: Run }) {
  const words = useWords();
  return (
    <section className={styles.part} aria-labelledby="run-papers">
      <h2 id="run-papers">{words.say("exercise-run.files")}</h2>
      <Disclosure summary={words.say("exercise-run.papers")}>
        <ExercisePapers exercise={run.exercise} cut={run.cut} run={run} />
      </Disclosure>
      <p>{words.say("exercise-run.file.what")}</p>
      <div>
        <Button icon="download" onClick={() => saveTextFile(runFileName(run), runFileText(run))}>
          {words.say("exercise-run.file.save")}
        </Button>
      </div>
      <OpenRunFile />
    </section>
  );
}
