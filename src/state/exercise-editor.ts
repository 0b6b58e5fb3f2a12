import { temporal } from "zundo";
import { create } from "zustand";
import { type TreePath, withValueAt } from "../classroom/edit/tree-edit";
import type { Exercise } from "../classroom/exercise/exercise";
import { groupTyping } from "./group-typing";

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

/** Begins or ends work on an exercise; its past is its own. */
export function beginEditing(exercise: Exercise | undefined): void {
  useEditor.setState({ exercise, editing: undefined });
  useEditor.temporal.getState().clear();
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
