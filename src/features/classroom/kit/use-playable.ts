import { useEffect, useState } from "react";
import type { Exercise } from "../../../classroom/exercise/exercise";
import { builtInExercises } from "../../../state/exercises";
import { keptExercises } from "../../../state/kept-exercises";
import { useWords } from "../../../ui/words-context";

/** The exercises of the app and those kept here, the kept one where both have an id; undefined until read. */
export function usePlayable(): readonly Exercise[] | undefined {
  const { locale } = useWords();
  const [playable, setPlayable] = useState<readonly Exercise[]>();
  useEffect(() => {
    let isWanted = true;
    const kept = keptExercises().then((all) => all.map(({ opened }) => opened));
    const builtIn = Promise.all(builtInExercises().map(({ load }) => load(locale)));
    Promise.all([builtIn, kept.catch(() => [])]).then((groups) => {
      const found = groups
        .flat()
        .flatMap((one) => (one.ok && one.kind === "exercise" ? [one.exercise] : []));
      if (isWanted) setPlayable([...new Map(found.map((one) => [one.id, one])).values()]);
    });
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return playable;
}
