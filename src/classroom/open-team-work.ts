import type { MandateDesign } from "../domain/design";
import { jsonPath } from "../domain/json-path";
import type { OpenProblem } from "../domain/open-design";
import { deepestIssue, type SchemaIssue } from "../domain/schema-issue";
import { OpenedParts } from "./opened-parts";
import { type TeamWork, teamWorkEnvelope, teamWorkVersion } from "./team-work";

/** A team's file may be this large, in characters: a large design with as many moments as it may have. */
export const largestTeamWork = 20_000_000;

/** What the board is about; a file is held against it. */
export interface AskedExercise {
  readonly id: string;
  readonly version: string;
  /** The cut that was played, where one is known. */
  readonly cut?: string;
}

/** Why a file was not taken as a team's work. `path` is a JSON path into the file. */
export type TeamWorkProblem =
  | { code: "too-large"; size: number; most: number }
  | { code: "damaged" }
  /** Something else: "exercise" is an exercise or its participants' copy, handed back as it was. */
  | { code: "not-team-work"; is: "exercise" | "project" | "ballot" | "unknown" }
  /** A design that was not made in an exercise. */
  | { code: "no-exercise"; title: string }
  | { code: "other-exercise"; team: string; title: string }
  | { code: "newer-version"; version: number; known: number }
  | { code: "no-version" }
  | { code: "wrong-value"; path: string; expected: string; limit?: number };

/** What is told of a file that was taken. */
export type TeamWorkNote =
  /** A design's own file: it shows how the work ended and not how it moved. */
  | { code: "no-moments" }
  | { code: "other-cut"; cut: string }
  | { code: "other-exercise-version"; version: string; known: string }
  /** Written by an older release, and brought to the present form. */
  | { code: "older-form"; from: number };

export type TeamWorkOpened =
  | { ok: true; work: TeamWork; notes: readonly TeamWorkNote[] }
  | { ok: false; problem: TeamWorkProblem };

/** What is known of a file besides its text. */
export interface OpenHints {
  readonly asked?: AskedExercise;
  /** When the file was last changed (ISO), for a design's file that says no time of handing in. */
  readonly modified?: string;
  /** What earlier files of the same class held, so that what is alike in them is read once. */
  readonly parts?: OpenedParts;
}

const refuse = (problem: TeamWorkProblem): TeamWorkOpened => ({ ok: false, problem });

/** Opens what a team handed in. Nothing in it is trusted, and nothing of it is changed on the way. */
export function openTeamWork(text: string, hints: OpenHints = {}): TeamWorkOpened {
  if (text.length > largestTeamWork)
    return refuse({ code: "too-large", size: text.length, most: largestTeamWork });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refuse({ code: "damaged" });
  }
  const { kind } = (parsed ?? {}) as Record<string, unknown>;
  if (kind === "mandate-design") return fromDesign(parsed, hints);
  if (kind === "team-work") return fromTeamWork(parsed, hints);
  return refuse({ code: "not-team-work", is: whatElse(kind) });
}

function whatElse(kind: unknown) {
  if (kind === "exercise" || kind === "participants-copy") return "exercise";
  if (kind === "options-project") return "project";
  return kind === "mandate-ballot" ? "ballot" : "unknown";
}

function fromTeamWork(
  parsed: unknown,
  { asked, parts = new OpenedParts() }: OpenHints,
): TeamWorkOpened {
  const { schemaVersion: version } = parsed as Record<string, unknown>;
  if (typeof version !== "number") return refuse({ code: "no-version" });
  if (version > teamWorkVersion)
    return refuse({ code: "newer-version", version, known: teamWorkVersion });
  const envelope = teamWorkEnvelope.safeParse(parsed);
  if (!envelope.success) {
    const place = deepestIssue(envelope.error.issues as unknown as SchemaIssue[]);
    return refuse({ ...place, code: "wrong-value", path: jsonPath(place.path) });
  }
  const older: number[] = [];
  const designs: MandateDesign[] = [];
  const { moments, design: last, ...rest } = envelope.data;
  for (const [place, design] of [...moments.map((each) => each.design), last].entries()) {
    const opened = parts.open(design);
    if (!opened.ok) return refuse(inside(opened.problem, place, moments.length));
    if (opened.migratedFrom !== undefined) older.push(opened.migratedFrom);
    designs.push(opened.design);
  }
  const design = designs.pop() as MandateDesign;
  const kept = moments.map((each, place) => ({
    ...each,
    design: designs[place] as MandateDesign,
  }));
  return judged({ ...rest, design, moments: kept }, asked, older);
}

/** The problem of a design inside the file, with its place in the whole. */
function inside(problem: OpenProblem, place: number, moments: number): TeamWorkProblem {
  const at = place < moments ? ["moments", place, "design"] : ["design"];
  if (problem.code === "wrong-value")
    return { ...problem, path: `${jsonPath(at)}${problem.path.slice(1)}` };
  if (problem.code === "newer-version" || problem.code === "no-version") return problem;
  return { code: "wrong-value", path: jsonPath(at), expected: "object" };
}

function fromDesign(
  parsed: unknown,
  { asked, modified, parts = new OpenedParts() }: OpenHints,
): TeamWorkOpened {
  const opened = parts.open(parsed);
  if (!opened.ok) {
    const { problem } = opened;
    if (
      problem.code === "wrong-value" ||
      problem.code === "newer-version" ||
      problem.code === "no-version"
    )
      return refuse(problem);
    return refuse({ code: "not-team-work", is: "unknown" });
  }
  const { design, migratedFrom } = opened;
  const handedIn = modified ?? lastTimeIn(design) ?? new Date(0).toISOString();
  const work: TeamWork = {
    kind: "team-work",
    schemaVersion: teamWorkVersion,
    handedIn,
    design,
    moments: [],
  };
  const older = migratedFrom === undefined ? [] : [migratedFrom];
  const judgedWork = judged(work, asked, older);
  if (!judgedWork.ok) return judgedWork;
  return { ...judgedWork, notes: [{ code: "no-moments" }, ...judgedWork.notes] };
}

/** The latest time that a design itself tells of; undefined where it tells of none. */
function lastTimeIn({ exercise, votes = [], ballots = [] }: MandateDesign): string | undefined {
  const told = [
    ...(exercise?.opened.map(({ at }) => at) ?? []),
    ...votes.map(({ opened, closed }) => closed ?? opened),
    ...ballots.map(({ cast }) => cast),
  ];
  return told.toSorted((one, other) => Date.parse(one) - Date.parse(other)).at(-1);
}

function judged(
  work: TeamWork,
  asked: AskedExercise | undefined,
  older: readonly number[],
): TeamWorkOpened {
  const { exercise, about } = work.design;
  if (!exercise) return refuse({ code: "no-exercise", title: about.title });
  const { title, team } = exercise;
  if (asked && asked.id !== exercise.exercise)
    return refuse({ code: "other-exercise", team: team.name, title });
  const notes: TeamWorkNote[] = [];
  if (older.length > 0) notes.push({ code: "older-form", from: Math.min(...older) });
  if (asked && asked.version !== exercise.version)
    notes.push({
      code: "other-exercise-version",
      version: exercise.version,
      known: asked.version,
    });
  if (asked?.cut !== undefined && asked.cut !== exercise.cut)
    notes.push({ code: "other-cut", cut: exercise.cut });
  return { ok: true, work, notes };
}
