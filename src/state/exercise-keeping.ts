import { create } from "zustand";
import type { Exercise } from "../classroom/exercise/exercise";
import { exerciseRecordOf, exerciseRecords, type KeptExercise } from "../storage/exercise-records";
import { beginEditing, useEditor } from "./exercise-editor";
import { keptExercise } from "./kept-exercises";
import { newDesignId } from "./new-design-id";

type Keeping = "kept" | "writing" | "refused" | "quota" | "changed-elsewhere";

/** How the exercise that is being edited is kept on this device. */
export const useEditorKeeping = create<{ state: Keeping }>()(() => ({ state: "kept" }));

/** What lies on the device, as this tab last read or wrote it: the exercise and its text. */
let lies: { exercise: Exercise; text: string } | undefined;

const tell = (state: Keeping) => useEditorKeeping.setState({ state });

/** Begins work on an exercise of this device; false where what is kept there is none that opens. */
export function editKept({ opened, text }: KeptExercise): boolean {
  if (!opened.ok || opened.kind !== "exercise") return false;
  beginEditing(opened.exercise);
  lies = { exercise: opened.exercise, text };
  tell("kept");
  return true;
}

/** Begins work on an exercise that is not on this device yet, and keeps it there. */
export async function beginNewExercise(exercise: Exercise): Promise<void> {
  beginEditing(exercise);
  await keepMyExercise();
}

/** Keeps the edits of this tab, whatever lies on the device; over another tab's only when asked for. */
export async function keepMyExercise(): Promise<void> {
  const { exercise } = useEditor.getState();
  if (!exercise) return;
  const record = exerciseRecordOf(exercise, Date.now());
  const kept = await (await exerciseRecords()).keep(record);
  if (kept.outcome === "kept") lies = { exercise, text: record.text };
  tell(kept.outcome === "kept" ? "kept" : kept.cause);
}

/** Gives up the edits of this tab for what another tab kept. */
export async function takeTheirExercise(): Promise<void> {
  const { exercise } = useEditor.getState();
  const kept = exercise && (await keptExercise(exercise.id));
  if (kept) editKept(kept);
}

/** Keeps the edits of this tab as an exercise of its own, under `title`; gives back its id. */
export async function keepBothExercises(title: string): Promise<string | undefined> {
  const { exercise } = useEditor.getState();
  if (!exercise) return undefined;
  const id = newDesignId();
  await beginNewExercise({ ...exercise, id, title });
  return id;
}

/** Called when the page is seen again: what another tab kept meanwhile is taken up, or said. */
export async function returnToExercise(): Promise<void> {
  const { exercise } = useEditor.getState();
  const kept = exercise && (await keptExercise(exercise.id));
  if (!kept || kept.text === lies?.text) return;
  if (useEditor.getState().exercise !== lies?.exercise || !editKept(kept))
    tell("changed-elsewhere");
}

/** Keeps what is edited, unless another tab has kept something else meanwhile. */
async function keepLatest(): Promise<void> {
  const { exercise } = useEditor.getState();
  if (!exercise) return;
  // Taken back before it was kept: what lies there is what is here.
  if (exercise === lies?.exercise) {
    if (useEditorKeeping.getState().state === "writing") tell("kept");
    return;
  }
  const record = exerciseRecordOf(exercise, Date.now());
  const kept = await (await exerciseRecords()).keepOver(record, lies?.text ?? record.text);
  if (kept.outcome === "kept") lies = { exercise, text: record.text };
  if (useEditor.getState().exercise !== exercise && kept.outcome === "kept") return;
  if (kept.outcome === "failed") tell(kept.cause);
  else tell(kept.outcome === "kept" ? "kept" : "changed-elsewhere");
}

/** Milliseconds after the latest edit in which it is kept. */
const keepingPause = 300;

/**
 * Keeps each edit on this device as long as an editor is open, one after the other. The function that
 * is given back ends that, and keeps at once what is not kept yet.
 */
export function keepEdits(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  const keep = () => {
    clearTimeout(timer);
    running = running.then(keepLatest);
    return running;
  };
  const stop = useEditor.subscribe(({ exercise }, before) => {
    // Another exercise that is opened lies on the device already.
    if (!exercise || exercise === before.exercise || exercise.id !== before.exercise?.id) return;
    if (useEditorKeeping.getState().state !== "changed-elsewhere") tell("writing");
    clearTimeout(timer);
    timer = setTimeout(keep, keepingPause);
  });
  const seenOrLeft = () => {
    if (document.visibilityState === "visible") running = running.then(returnToExercise);
    else void keep();
  };
  window.addEventListener("pagehide", keep);
  document.addEventListener("visibilitychange", seenOrLeft);
  return () => {
    stop();
    window.removeEventListener("pagehide", keep);
    document.removeEventListener("visibilitychange", seenOrLeft);
    void keep();
  };
}
