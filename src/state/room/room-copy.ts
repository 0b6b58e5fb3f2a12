import type { ParticipantsCopy } from "../../classroom/exercise/exercise";
import { openExercise } from "../../classroom/exercise/open-exercise";
import type { RunTold } from "../../classroom/room/told";
import { keepCopy, keptCopies } from "../kept-exercises";

/** The participants' copy of a room, of the exercise that its run is of; undefined where it is none. */
export function copyTold(told: RunTold, text: string): ParticipantsCopy | undefined {
  const opened = openExercise(text);
  if (!opened.ok || opened.kind !== "participants-copy") return undefined;
  const { copy } = opened;
  return copy.id === told.exercise && copy.cut === told.cut ? copy : undefined;
}

/** Keeps it like one that was given as a file: the team's desk reads from there. */
export async function keepCopyTold(copy: ParticipantsCopy): Promise<void> {
  await keepCopy(copy).catch(() => undefined);
}

/** The copy that this device has of the exercise of a run, without asking the room. */
export async function copyKept(told: RunTold): Promise<ParticipantsCopy | undefined> {
  const copies = await keptCopies().catch(() => []);
  return copies.find(({ copy }) => copy.id === told.exercise && copy.cut === told.cut)?.copy;
}
