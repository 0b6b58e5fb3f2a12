import type { ParticipantsCopy } from "../../classroom/exercise/exercise";
import { participantsCopy } from "../../classroom/participants-copy";
import type { Run } from "../../classroom/run";
import { canSeal, sealText } from "../../storage/seal";

const made = new Map<string, Promise<ParticipantsCopy>>();

/**
 * The participants' copy of a run, made once while this page is open. Where this browser cannot seal,
 * as on a page that came over plain HTTP, it holds no injects: the room tells them as they come.
 */
export function copyForRoom(run: Run): Promise<ParticipantsCopy> {
  const known = made.get(run.id);
  if (known) return known;
  const seal = canSeal() ? sealText : async () => ({ salt: "", iv: "", text: "" });
  const copy = participantsCopy(run.exercise, run.cut, run.codes, seal).then((whole) =>
    canSeal() ? whole : { ...whole, sealed: [] },
  );
  made.set(run.id, copy);
  return copy;
}
