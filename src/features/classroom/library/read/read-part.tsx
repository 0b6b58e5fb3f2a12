import { useEffect, useState } from "react";
import type { ExerciseOpened } from "../../../../classroom/exercise/open-exercise";
import { loadExercise } from "../../../../state/exercises";
import { exerciseProblemInWords } from "../../../../storage/exercise-in-words";
import { useWords } from "../../../../ui/words-context";
import styles from "../library.module.css";
import { addressToRead } from "../place";
import { ExerciseRead } from "./exercise-read";

/** The exercise at the address, read by its trainer; or why there is none. */
export function ReadPart({ id }: { id: string }) {
  const words = useWords();
  const [opened, setOpened] = useState<ExerciseOpened | "none">();
  useEffect(() => {
    let isWanted = true;
    loadExercise(id, words.locale).then((found) => isWanted && setOpened(found ?? "none"));
    return () => {
      isWanted = false;
    };
  }, [id, words.locale]);
  return (
    <>
      <p>
        <a href={addressToRead()}>{words.say("classroom.back")}</a>
      </p>
      {opened && <Found opened={opened} />}
    </>
  );
}

function Found({ opened }: { opened: ExerciseOpened | "none" }) {
  const words = useWords();
  if (opened !== "none" && opened.ok && opened.kind === "exercise")
    return <ExerciseRead exercise={opened.exercise} />;
  return (
    <div className={styles.section}>
      <h1>{words.say("classroom.nowhere.title")}</h1>
      <p>{whyNot(opened)}</p>
    </div>
  );

  function whyNot(found: typeof opened): string {
    if (found === "none") return words.say("classroom.nowhere.text");
    if (found.ok) return words.say("classroom.read.copy");
    return exerciseProblemInWords(words, found.problem);
  }
}
