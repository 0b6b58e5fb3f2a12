import { useEffect, useState } from "react";
import type { ExerciseSource } from "../../../../classroom/team/begin-team";
import { builtInExercises } from "../../../../state/exercises";
import { useKeptCopies } from "./kept-copies";

/** An exercise that a team can sit down to, and in which cut. */
export interface Offer {
  key: string;
  source: ExerciseSource;
  cut: string;
  /** The participants' copy that was opened last. */
  isLatest: boolean;
}

/** The copies on this device, then the exercises of the app without a trainer; undefined until read. */
export function useOffers(): Offer[] | undefined {
  const copies = useKeptCopies();
  const [own, setOwn] = useState<Offer[]>();
  useEffect(() => {
    let isWanted = true;
    ownOffers().then((read) => isWanted && setOwn(read));
    return () => {
      isWanted = false;
    };
  }, []);
  if (!copies || !own) return undefined;
  const given = copies.map(
    ({ id, copy }, at): Offer => ({ key: id, source: copy, cut: copy.cut, isLatest: at === 0 }),
  );
  return [...given, ...own];
}

async function ownOffers(): Promise<Offer[]> {
  const read = await Promise.allSettled(builtInExercises().map((each) => each.load()));
  return read.flatMap((each) => {
    const opened = each.status === "fulfilled" ? each.value : undefined;
    if (!opened?.ok || opened.kind !== "exercise") return [];
    const { exercise } = opened;
    return exercise.cuts.map(({ id }) => ({
      key: `${exercise.id} ${id}`,
      source: exercise,
      cut: id,
      isLatest: false,
    }));
  });
}
