import { cslJson } from "../csl";
import type { Work } from "../schema";
import type { NoteOf } from "./reference-note";

/** Works as a CSL-JSON file (`.json`), which Zotero and other reference managers read. */
export function cslText(works: readonly Work[], noteOf: NoteOf): string {
  const items = works.map((work) => {
    const note = noteOf(work);
    return { ...cslJson(work), ...(note && { note }) };
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}
