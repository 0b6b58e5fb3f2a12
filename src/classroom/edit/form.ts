import { evidenceTimes } from "../../domain/vocabulary/exercise";
import { agendaKinds } from "../exercise/cut";
import { channels } from "../exercise/inject";
import { roleKinds } from "../exercise/role";
import { forceSides } from "../exercise/situation";
import { markKinds } from "../exercise/sketch-map";

/** Lists of rows whose ids other rows point to, and where they lie. */
export const namedLists = {
  sectors: ["sectors"],
  roles: ["roles"],
  injects: ["injects"],
  cuts: ["cuts"],
} as const;
export type NamedList = keyof typeof namedLists;

/** One thing that a trainer can write of an exercise or of a row in it. */
export type Entry =
  | { kind: "line" | "text" | "paragraphs" | "date"; key: string; isOptional?: true }
  | { kind: "number"; key: string; min: number; max: number; isOptional?: true; decimals?: true }
  | { kind: "choice"; key: string; options: readonly string[]; words: OptionWords }
  /** A row of a named list; `within` the cut that this row names, for a stretch of its agenda. */
  | { kind: "row"; key: string; of: NamedList | "agenda"; isOptional?: true }
  | { kind: "rows"; key: string; of: NamedList }
  | { kind: "fields"; key: string }
  | { kind: "field"; key: string; isOptional?: true }
  /** The field at `path` and the value that goes with it. */
  | { kind: "answer" }
  | { kind: "range"; key: string }
  | { kind: "points"; key: string }
  /** Ids of the evidence base, one on each line. */
  | { kind: "findings" | "source"; key: string }
  | { kind: "list"; key: string; of: ListName; below?: string };

/** What the words of options begin with. */
export type OptionWords =
  | "exercises.mark"
  | "exercises.side"
  | "exercises.channel"
  | "exercises.agenda"
  | "exercises.role"
  | "exercise-editor.evidence"
  | "exercise-editor.case";

export interface ListForm {
  entries: readonly Entry[];
  /** A new row, given a free id. */
  blank: (id: string) => Record<string, unknown>;
  most: number;
  /** So many rows stay at least. */
  least?: number;
}

const title: Entry = { kind: "line", key: "title" };
const text: Entry = { kind: "text", key: "text" };
const touches: Entry = { kind: "fields", key: "touches" };
const answerRow: ListForm = {
  entries: [{ kind: "answer" }],
  blank: () => ({ path: "", value: "not-stated" }),
  most: 60,
};

/** Each kind of list: what its rows say, and how a new one begins. */
export const listForms = {
  brief: {
    entries: [title, { kind: "paragraphs", key: "paragraphs" }],
    blank: (id) => ({ id, title: "", paragraphs: [] }),
    most: 20,
    least: 1,
  },
  sectors: {
    entries: [
      { kind: "line", key: "name" },
      { kind: "number", key: "population", min: 0, max: 500_000_000, isOptional: true },
      { kind: "number", key: "areaKm2", min: 0, max: 20_000_000, isOptional: true },
      text,
      { kind: "points", key: "shape" },
    ],
    blank: (id) => ({
      id,
      name: "",
      text: "",
      shape: [
        [100, 100],
        [300, 100],
        [200, 250],
      ],
    }),
    most: 30,
  },
  forces: {
    entries: [
      { kind: "line", key: "name" },
      { kind: "choice", key: "side", options: forceSides, words: "exercises.side" },
      { kind: "range", key: "strength" },
      { kind: "row", key: "sector", of: "sectors", isOptional: true },
      text,
    ],
    blank: (id) => ({ id, name: "", side: "government", text: "" }),
    most: 60,
  },
  timeline: {
    entries: [
      { kind: "date", key: "date" },
      text,
      { kind: "line", key: "source", isOptional: true },
    ],
    blank: (id) => ({ id, date: "2027-01-01", text: "" }),
    most: 100,
  },
  marks: {
    entries: [
      { kind: "choice", key: "kind", options: markKinds, words: "exercises.mark" },
      { kind: "line", key: "name", isOptional: true },
      { kind: "points", key: "points" },
    ],
    blank: (id) => ({ id, kind: "town", points: [[200, 200]] }),
    most: 300,
  },
  roles: {
    entries: [
      { kind: "choice", key: "kind", options: roleKinds, words: "exercises.role" },
      title,
      { kind: "text", key: "position" },
      { kind: "paragraphs", key: "wants" },
      { kind: "paragraphs", key: "refuses" },
      { kind: "paragraphs", key: "knows" },
    ],
    blank: (id) => ({
      id,
      kind: "secretariat-planner",
      title: "",
      position: "",
      wants: [],
      refuses: [],
      knows: [],
    }),
    most: 20,
  },
  constraints: {
    entries: [text, { kind: "field", key: "path", isOptional: true }],
    blank: (id) => ({ id, text: "" }),
    most: 40,
  },
  objectives: { entries: [text], blank: (id) => ({ id, text: "" }), most: 20 },
  cuts: {
    entries: [
      { kind: "number", key: "minutes", min: 5, max: 960 },
      { kind: "list", key: "agenda", of: "agenda" },
      { kind: "list", key: "injects", of: "played" },
      { kind: "rows", key: "roles", of: "roles" },
      { kind: "fields", key: "questions" },
    ],
    blank: (id) => ({
      id,
      minutes: 60,
      agenda: [{ id: "design", kind: "design", minutes: 60, title: "", task: "" }],
      injects: [],
      roles: [],
      questions: [],
    }),
    most: 6,
    least: 1,
  },
  agenda: {
    entries: [
      { kind: "choice", key: "kind", options: agendaKinds, words: "exercises.agenda" },
      { kind: "number", key: "minutes", min: 1, max: 240 },
      title,
      { kind: "text", key: "task" },
    ],
    blank: (id) => ({ id, kind: "design", minutes: 10, title: "", task: "" }),
    most: 60,
    least: 1,
  },
  played: {
    entries: [
      { kind: "row", key: "inject", of: "injects" },
      { kind: "number", key: "minute", min: 0, max: 960 },
    ],
    blank: () => ({ inject: "inject", minute: 30 }),
    most: 40,
  },
  injects: {
    entries: [
      title,
      { kind: "choice", key: "channel", options: channels, words: "exercises.channel" },
      { kind: "line", key: "from" },
      { kind: "paragraphs", key: "paragraphs" },
      { kind: "line", key: "asks", isOptional: true },
      touches,
      { kind: "date", key: "movesTo", isOptional: true },
      { kind: "list", key: "brief", of: "brief", below: "adds" },
      { kind: "list", key: "forces", of: "forces", below: "adds" },
      { kind: "list", key: "timeline", of: "timeline", below: "adds" },
      { kind: "list", key: "answers", of: "answers", below: "adds" },
    ],
    blank: (id) => ({ id, title: "", channel: "cable", from: "", paragraphs: [], touches: [] }),
    most: 40,
  },
  answers: answerRow,
  notes: {
    entries: [
      { kind: "row", key: "inject", of: "injects" },
      { kind: "text", key: "purpose" },
      { kind: "list", key: "expected", of: "expected" },
      { kind: "text", key: "ifQuiet" },
    ],
    blank: () => ({ inject: "inject", purpose: "", expected: [], ifQuiet: "" }),
    most: 40,
  },
  expected: {
    entries: [
      { kind: "text", key: "reaction" },
      { kind: "text", key: "answer" },
    ],
    blank: () => ({ reaction: "", answer: "" }),
    most: 20,
  },
  script: {
    entries: [
      { kind: "row", key: "cut", of: "cuts" },
      { kind: "row", key: "item", of: "agenda" },
      { kind: "paragraphs", key: "says" },
      { kind: "paragraphs", key: "does" },
    ],
    blank: () => ({ cut: "cut", item: "item", says: [], does: [] }),
    most: 200,
  },
  rubric: {
    entries: [title, { kind: "text", key: "looksAt" }, { kind: "list", key: "bands", of: "bands" }],
    blank: (id) => ({
      id,
      title: "",
      looksAt: "",
      bands: [
        { id: "first", title: "", text: "" },
        { id: "second", title: "", text: "" },
      ],
    }),
    most: 20,
  },
  bands: {
    entries: [title, text],
    blank: (id) => ({ id, title: "", text: "" }),
    most: 6,
    least: 2,
  },
  questions: {
    entries: [text, { kind: "text", key: "listenFor" }, touches],
    blank: (id) => ({ id, text: "", listenFor: "", touches: [] }),
    most: 40,
  },
  choices: {
    entries: [{ kind: "answer" }, { kind: "text", key: "reason" }],
    blank: () => ({ path: "", value: "not-stated", reason: "" }),
    most: 100,
  },
  dissents: {
    entries: [
      { kind: "row", key: "role", of: "roles" },
      { kind: "field", key: "path", isOptional: true },
      text,
      { kind: "findings", key: "findings" },
    ],
    blank: (id) => ({ id, role: "role", text: "", findings: [] }),
    most: 20,
  },
  afterwards: {
    entries: [text, { kind: "line", key: "source" }],
    blank: (id) => ({ id, text: "", source: "" }),
    most: 60,
  },
  reading: {
    entries: [
      { kind: "source", key: "source" },
      { kind: "text", key: "why" },
    ],
    blank: () => ({ source: "source", why: "" }),
    most: 40,
  },
} satisfies Record<string, ListForm>;
export type ListName =
  | "brief"
  | "sectors"
  | "forces"
  | "timeline"
  | "marks"
  | "roles"
  | "constraints"
  | "objectives"
  | "cuts"
  | "agenda"
  | "played"
  | "injects"
  | "answers"
  | "notes"
  | "expected"
  | "script"
  | "rubric"
  | "bands"
  | "questions"
  | "choices"
  | "dissents"
  | "afterwards"
  | "reading";

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
