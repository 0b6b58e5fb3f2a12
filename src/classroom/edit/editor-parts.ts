import { evidenceTimes } from "../../domain/vocabulary/exercise";
import type { Entry, ListName } from "./entry";
import { title } from "./usual-entries";

/** Something on a page of the editor: where it lies in the exercise, and what is written there. */
export interface Placed {
  below: readonly string[];
  entry: Entry;
}

const at = (below: readonly string[], ...entries: Entry[]): Placed[] =>
  entries.map((entry) => ({ below, entry }));
const list = (key: string, of: ListName): Entry => ({ kind: "list", key, of });

/** The pages of the editor, in their order. */
export const editorParts = {
  about: at(
    [],
    title,
    { kind: "text", key: "summary" },
    { kind: "line", key: "version" },
    {
      kind: "choice",
      key: "case",
      options: ["fictional", "historical"],
      words: "exercise-editor.case",
    },
    { kind: "date", key: "date" },
    {
      kind: "choice",
      key: "evidence",
      options: evidenceTimes,
      words: "exercise-editor.evidence",
    },
    list("objectives", "objectives"),
    list("reading", "reading"),
  ),
  situation: at([], list("brief", "brief"), list("forces", "forces"), list("timeline", "timeline")),
  map: [
    ...at(
      ["map"],
      { kind: "text", key: "description" },
      { kind: "number", key: "width", min: 100, max: 2000 },
      { kind: "number", key: "height", min: 100, max: 2000 },
      { kind: "number", key: "kilometresPer100", min: 0.1, max: 5000, decimals: true },
    ),
    ...at([], list("sectors", "sectors")),
    ...at(["map"], list("marks", "marks")),
  ],
  roles: at([], list("roles", "roles")),
  bounds: at([], list("constraints", "constraints")),
  injects: at([], list("injects", "injects")),
  cuts: at([], list("cuts", "cuts")),
  trainer: at(
    ["facilitator"],
    { kind: "paragraphs", key: "purpose" },
    list("injects", "notes"),
    list("script", "script"),
  ),
  debrief: [
    ...at(["facilitator"], list("rubric", "rubric"), list("questions", "questions")),
    ...at(
      ["facilitator", "model"],
      { kind: "paragraphs", key: "preface" },
      list("choices", "choices"),
      list("dissents", "dissents"),
    ),
    ...at(["facilitator"], list("afterwards", "afterwards")),
  ],
} satisfies Record<string, readonly Placed[]>;
export type EditorPart = keyof typeof editorParts;
export const editorPartIds = Object.keys(editorParts) as EditorPart[];
