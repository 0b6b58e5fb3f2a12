import { temporal } from "zundo";
import { create } from "zustand";
import { type TreePath, withValueAt } from "../classroom/edit/tree-edit";
import type { Exercise } from "../classroom/exercise/exercise";
import type { KeepResult } from "../storage/text-records";
import { groupTyping } from "./group-typing";
import { keepExercise } from "./kept-exercises";

interface EditorState {
  /** The exercise that is being edited; undefined where none is. */
  exercise: Exercise | undefined;
  /** The place of the latest edit, so that one stretch of typing is one step of undo. */
  editing: string | undefined;
}

/** The exercise that is being edited, with its past and future. */
export const useEditor = create<EditorState>()(
  temporal((): EditorState => ({ exercise: undefined, editing: undefined }), {
    limit: 200,
    partialize: ({ exercise }) => ({ exercise }),
    equality: (past, current) => past.exercise === current.exercise,
    handleSet: (record) =>
      groupTyping(record, (): string | undefined => useEditor.getState().editing),
  }),
);

/** How the exercise that is being edited is kept on this device. */
export const useEditorKeeping = create<{ state: "kept" | "writing" | "refused" | "quota" }>()(
  () => ({ state: "kept" }),
);

/** Begins or ends work on an exercise; its past is its own. */
export function beginEditing(exercise: Exercise | undefined): void {
  useEditor.setState({ exercise, editing: undefined });
  useEditor.temporal.getState().clear();
  useEditorKeeping.setState({ state: "kept" });
}

/** Begins work on an exercise that is not on this device yet, and keeps it there. */
export async function beginNewExercise(exercise: Exercise): Promise<void> {
  beginEditing(exercise);
  tellKeeping(await keepExercise(exercise));
}

function tellKeeping(kept: KeepResult): void {
  useEditorKeeping.setState({ state: kept.outcome === "kept" ? "kept" : kept.cause });
}

/** Changes the exercise that is being edited, as a step of undo of its own. */
export function changeExercise(change: (exercise: Exercise) => Exercise): void {
  useEditor.setState(({ exercise }) => ({
    exercise: exercise && change(exercise),
    editing: undefined,
  }));
}

/** Writes a value at a place of the exercise; a stretch of typing in one place is one step. */
export function writeAt(path: TreePath, value: unknown): void {
  useEditor.setState(({ exercise }) => ({
    exercise: exercise && withValueAt(exercise, path, value),
    editing: path.join("."),
  }));
}

/** Milliseconds after the latest edit in which it is kept. */
const keepingPause = 300;

/**
 * Keeps each edit on this device as long as an editor is open. The function that is given back ends
 * that, and keeps at once what is not kept yet.
 */
export function keepEdits(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: Exercise | undefined;
  const keep = async () => {
    clearTimeout(timer);
    const exercise = waiting;
    waiting = undefined;
    if (!exercise) return;
    const kept = await keepExercise(exercise);
    if (!waiting) tellKeeping(kept);
  };
  const stop = useEditor.subscribe(({ exercise }, before) => {
    // Another exercise that is opened lies on the device already.
    if (!exercise || exercise === before.exercise || exercise.id !== before.exercise?.id) return;
    waiting = exercise;
    useEditorKeeping.setState({ state: "writing" });
    clearTimeout(timer);
    timer = setTimeout(keep, keepingPause);
  });
  window.addEventListener("pagehide", keep);
  document.addEventListener("visibilitychange", keep);
  return () => {
    stop();
    window.removeEventListener("pagehide", keep);
    document.removeEventListener("visibilitychange", keep);
    void keep();
  };
}
