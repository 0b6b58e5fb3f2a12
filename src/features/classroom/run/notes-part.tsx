import type { Run } from "../../../classroom/run";
import { changeRun } from "../../../state/run-store";
import { TextArea } from "../../../ui/text-area";
import { useWords } from "../../../ui/words-context";
import styles from "./run.module.css";

/** A text may have so many characters in a run. */
const mostNotes = 4000;

/** The trainer's own notes; they are in no file that teams are given. */
export function NotesPart({ run }: { run: Run }) {
  const words = useWords();
  const write = (text: string) =>
    changeRun(({ notes: _before, ...rest }) => (text === "" ? rest : { ...rest, notes: text }));
  return (
    <section className={styles.part} aria-labelledby="run-notes">
      <h2 id="run-notes">{words.say("exercise-run.notes")}</h2>
      <TextArea
        label={words.say("exercise-run.notes.label")}
        help={words.say("exercise-run.notes.help")}
        rows={6}
        maxLength={mostNotes}
        value={run.notes ?? ""}
        onChange={write}
      />
    </section>
  );
}
