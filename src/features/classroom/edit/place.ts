import { type EditorPart, editorPartIds } from "../../../classroom/edit/editor-parts";

/** Where the editor is: which exercise, and which page of it. */
export interface EditorPlace {
  id: string | undefined;
  part: EditorPart;
}

/** The place at a location such as "/exercise/halvora/injects"; its first page where none is named. */
export function placeAt(location: string): EditorPlace {
  const [, , id, asked] = (location.split("?")[0] ?? "").split("/");
  const part = editorPartIds.find((each) => each === asked) ?? "about";
  return { id: id || undefined, part };
}

/** The address of a page of an exercise, for a link. */
export function addressOfPart(id: string, part: EditorPart): string {
  return `#/exercise/${id}/${part}`;
}
