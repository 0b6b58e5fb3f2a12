import { type TreePath, valueAt } from "../../../classroom/edit/tree-edit";
import { useEditor } from "../../../state/exercise-editor";

/** What the exercise says at a path; drawn anew only when that changes. */
export function useValue(path: TreePath): unknown {
  return useEditor(({ exercise }) => valueAt(exercise, path));
}

/** The text at a path, or "" where there is none. */
export function useText(path: TreePath): string {
  const value = useValue(path);
  return typeof value === "string" ? value : "";
}
