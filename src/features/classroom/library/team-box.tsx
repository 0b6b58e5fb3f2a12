import { navigate } from "wouter/use-hash-location";
import type { KeptExercise } from "../../../storage/exercise-records";
import { FileButton } from "../../../ui/file-button";
import { useWords } from "../../../ui/words-context";
import styles from "./library.module.css";
import { OpenedList } from "./open/opened-list";
import { useOpenedFiles } from "./open/use-opened-files";

export interface TeamBoxProps {
  /** Everything in the store of exercises; the box names the participants' copies. */
  exercises: readonly KeptExercise[];
  onOpened: () => void;
}

/** The way in for a team: the file it was given, or the one that it opened before. */
export function TeamBox({ exercises, onOpened }: TeamBoxProps) {
  const words = useWords();
  const { opened, open } = useOpenedFiles(onOpened);
  const copies = exercises.flatMap(({ id, opened: one }) =>
    one.ok && one.kind === "participants-copy" ? [{ id, title: one.copy.title }] : [],
  );
  const titles = [...new Set(copies.map(({ title }) => title))];

  async function take(file: File) {
    const [one] = await open([file]);
    if (one?.taken.outcome === "participants-copy") navigate("/team/join");
  }

  return (
    <section className={styles.team} aria-labelledby="for-teams">
      <h2 id="for-teams">{words.say("classroom.team.title")}</h2>
      <p>{words.say("classroom.team.text")}</p>
      <div>
        <FileButton kind="primary" accept=".json,application/json" onFile={take}>
          {words.say("classroom.team.open")}
        </FileButton>
      </div>
      <OpenedList opened={opened} />
      {titles.length > 0 && (
        <ul className={styles.plain}>
          {titles.map((title) => (
            <li key={title}>
              <a href="#/team/join">{words.say("classroom.team.kept", { title })}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
