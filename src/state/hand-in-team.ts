import { markOf, teamWorkOf } from "../classroom/team/team-file";
import { designFileName } from "../storage/design-file";
import { type HandedIn, rememberHandedIn } from "../storage/handed-in";
import { saveTextFile } from "../storage/save-file";
import { useDesignStore } from "./design-store";
import { desk } from "./desk";
import { momentsOf } from "./moments";

/** Saves the open team's work as its file to hand in. Undefined where no team's work is open. */
export async function handInTeam(): Promise<(HandedIn & { file: string }) | undefined> {
  const { autosave } = await desk();
  await autosave.flush();
  const { design } = useDesignStore.getState();
  if (!design?.exercise) return undefined;
  const at = new Date().toISOString();
  // The work can be handed in even where the versions beside it cannot be read.
  const moments = await momentsOf(design.id).catch(() => []);
  const work = teamWorkOf(design, moments, at);
  const file = designFileName(design.exercise.team.name, "team.json");
  saveTextFile(file, `${JSON.stringify(work)}\n`);
  const handedIn = { at, mark: markOf(design) };
  rememberHandedIn(design.id, handedIn);
  return { ...handedIn, file };
}
