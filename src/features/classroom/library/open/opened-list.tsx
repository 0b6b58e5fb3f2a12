import type { Words } from "../../../../i18n/words";
import type { ExerciseFileTaken } from "../../../../state/take-exercise-file";
import { exerciseProblemInWords } from "../../../../storage/exercise-in-words";
import { Icon } from "../../../../ui/icon";
import { VisuallyHidden } from "../../../../ui/visually-hidden";
import { useWords } from "../../../../ui/words-context";
import styles from "../library.module.css";
import { addressToRead } from "../place";
import type { OpenedFile } from "./use-opened-files";

/** What came of each file, by its name, with the way on. */
export function OpenedList({ opened }: { opened: readonly OpenedFile[] }) {
  const words = useWords();
  return (
    <div role="status">
      {opened.length > 0 && (
        <ul className={styles.opened} aria-label={words.say("classroom.open.results")}>
          {opened.map(({ name, taken }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
            <li key={index}>
              <OpenedLine name={name} taken={taken} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function OpenedLine({ name, taken }: OpenedFile) {
  const words = useWords();
  const isRefused = taken.outcome === "refused" || taken.outcome === "not-kept";
  const way = wayOn(words, taken);
  return (
    <>
      <Icon name={isRefused ? "error" : "tick"} />
      <p>
        {isRefused && <VisuallyHidden>{words.say("ui.notice.error")}</VisuallyHidden>}
        {isRefused
          ? words.say("app.open.refused", { name, problem: inWords(words, taken) })
          : inWords(words, taken)}{" "}
        {way && <a href={way.address}>{way.label}</a>}
      </p>
    </>
  );
}

function inWords(words: Words, taken: ExerciseFileTaken): string {
  switch (taken.outcome) {
    case "refused":
      return exerciseProblemInWords(words, taken.problem);
    case "not-kept":
      return words.say(`classroom.refused.${taken.cause}`, { title: taken.title });
    case "participants-copy":
      return words.say("classroom.open.copy", { title: taken.title });
    case "known":
      return words.say("classroom.open.known", { title: taken.title });
    case "exercise":
      return words.say(taken.isCopy ? "classroom.open.as-copy" : "classroom.open.exercise", {
        title: taken.title,
      });
  }
}

/** Where the file, or what was taken from it, belongs. */
function wayOn(words: Words, taken: ExerciseFileTaken) {
  if (taken.outcome === "exercise" || taken.outcome === "known")
    return { address: addressToRead(taken.id), label: words.say("classroom.open.go-exercise") };
  if (taken.outcome === "participants-copy")
    return { address: "#/team/join", label: words.say("classroom.open.go-team") };
  if (taken.outcome !== "refused" || taken.problem.code !== "not-an-exercise") return undefined;
  if (taken.problem.is === "team-work")
    return { address: "#/board", label: words.say("classroom.open.go-board") };
  return taken.problem.is === "unknown"
    ? undefined
    : { address: "#/", label: words.say("classroom.open.go-start") };
}
