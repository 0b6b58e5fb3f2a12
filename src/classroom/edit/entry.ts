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

/** What the rows of a list say, and how a new one begins. */
export interface ListForm {
  entries: readonly Entry[];
  /** A new row, given a free id. */
  blank: (id: string) => Record<string, unknown>;
  most: number;
  /** So many rows stay at least. */
  least?: number;
}

/** The kinds of lists in an exercise. */
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
