import type { TreePath } from "../../../classroom/edit/tree-edit";

/** What each entry is given: where it lies in the exercise, and what it is called. */
export interface EntryProps {
  path: TreePath;
  label: string;
}
