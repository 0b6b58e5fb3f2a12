import { type MandateDesign, mandateDesignSchema, schemaVersion } from "./design";
import { isRecord } from "./is-record";
import { jsonPath } from "./json-path";
import { migrate } from "./migrations/migrate";
import { tooDeep } from "./nesting";
import { repeatedRow } from "./repeated-row";
import { deepestIssue, type SchemaIssue } from "./schema-issue";

/** A design's file may be this large, in characters: some twenty times the largest real one. */
export const largestFile = 5_000_000;

/** Why a file was not opened. `path` is a JSON path such as `$.force.troopCeiling.value`. */
export type OpenProblem =
  | { code: "too-large"; size: number; most: number }
  | { code: "not-json"; detail: string }
  | { code: "not-utf8" }
  | { code: "not-a-design" }
  /** It holds the options of a project, each a design, and not one design. */
  | { code: "options-project" }
  /** It belongs to the classroom. */
  | { code: ClassroomKind }
  | { code: "newer-version"; version: number; known: number }
  | { code: "no-version" }
  | { code: "wrong-value"; path: string; expected: string; limit?: number };

/** Files of the classroom, by what they say they are. */
export const classroomKinds = ["exercise", "participants-copy", "team-work"] as const;
export type ClassroomKind = (typeof classroomKinds)[number];

export type Opened =
  | { ok: true; design: MandateDesign; migratedFrom?: number }
  | { ok: false; problem: OpenProblem };

const refuse = (problem: OpenProblem): Opened => ({ ok: false, problem });

/**
 * Opens the text of a saved design. Nothing in it is trusted: size, form, version and every
 * value are checked before anything is taken. The text itself is never changed.
 */
export function openDesign(text: string): Opened {
  if (text.length > largestFile) {
    return refuse({ code: "too-large", size: text.length, most: largestFile });
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return refuse({ code: "not-json", detail: error instanceof Error ? error.message : "" });
  }
  return openParsed(parsed);
}

/** The same for an object that has been parsed already. */
export function openParsed(parsed: unknown): Opened {
  if (isRecord(parsed) && parsed.kind === "options-project")
    return refuse({ code: "options-project" });
  const ofClassroom = isRecord(parsed) && classroomKinds.find((kind) => kind === parsed.kind);
  if (ofClassroom) return refuse({ code: ofClassroom });
  if (!isRecord(parsed) || parsed.kind !== "mandate-design")
    return refuse({ code: "not-a-design" });
  const deep = tooDeep(parsed);
  if (deep) return refuse({ code: "wrong-value", path: jsonPath(deep), expected: "flat" });
  const migration = migrate(parsed, schemaVersion);
  if (migration.outcome === "newer") {
    return refuse({ code: "newer-version", version: migration.version, known: schemaVersion });
  }
  if (migration.outcome === "no-version") return refuse({ code: "no-version" });
  const result = mandateDesignSchema.safeParse(migration.saved);
  if (!result.success) {
    const place = deepestIssue(result.error.issues as unknown as SchemaIssue[]);
    return refuse({ ...place, code: "wrong-value", path: jsonPath(place.path) });
  }
  const repeated = repeatedRow(result.data);
  if (repeated)
    return refuse({ code: "wrong-value", path: jsonPath(repeated), expected: "unique id" });
  return migration.outcome === "migrated"
    ? { ok: true, design: result.data, migratedFrom: migration.from }
    : { ok: true, design: result.data };
}
