import { type MandateDesign, mandateDesignSchema, sections } from "../../domain/design";
import { withAnswer } from "../../domain/edit";
import type { ExercisePart } from "../../domain/exercise-part";
import { isFieldPath } from "../../domain/field-catalogue";
import { draftNames, draftParts, type EntryPart, entryParts } from "../../domain/merge/place";
import { entryId } from "../../domain/merge/places-of";
import { repeatedRow } from "../../domain/repeated-row";
import type { Stated } from "../../domain/stated";
import { isSetByExercise } from "../set-answers";
import { wholeParts } from "./contents";
import { type RoomKey, readKey } from "./keys";

type Loose = Record<string, unknown>;
type PartKey = Extract<RoomKey, { kind: "part" }>;

/**
 * A design with what came under a key of its team; `undefined` takes it out. Undefined where the key
 * is none of a design's, or the value is not one for there: then nothing is changed. `mayBeSet` says
 * whether answers that the exercise sets are taken as well; otherwise they stay as they are.
 */
export function withContent(
  design: MandateDesign,
  key: string,
  value: unknown,
  mayBeSet = false,
): MandateDesign | undefined {
  const read = readKey(key);
  if (read?.kind === "answer") return answerTaken(design, read, value, mayBeSet);
  return read?.kind === "part" ? partTaken(design, read, value) : undefined;
}

function answerTaken(
  design: MandateDesign,
  { section, field }: Extract<RoomKey, { kind: "answer" }>,
  value: unknown,
  mayBeSet: boolean,
): MandateDesign | undefined {
  const path = `${section}.${field}`;
  if (!isFieldPath(path) || repeatedRow(value)) return undefined;
  const read = sections[section].safeParse(value === undefined ? {} : { [field]: value });
  if (!read.success) return undefined;
  if (!mayBeSet && isSetByExercise(design, path)) return design;
  return withAnswer(design, path, (read.data as Record<string, Stated<unknown>>)[field]);
}

function partTaken(
  design: MandateDesign,
  { name, entry }: PartKey,
  value: unknown,
): MandateDesign | undefined {
  const put = partsByName(design, name, entry, value);
  if (!put || repeatedRow(put)) return undefined;
  for (const [part, content] of Object.entries(put)) {
    const schema = mandateDesignSchema.shape[part as keyof MandateDesign];
    if (!schema.safeParse(content).success) return undefined;
  }
  const next: Loose = { ...design, ...put };
  for (const part of Object.keys(put)) if (next[part] === undefined) delete next[part];
  return next as MandateDesign;
}

/** The top parts of a design as they would be; undefined where no part goes by that name. */
function partsByName(
  design: MandateDesign,
  name: string,
  entry: string | undefined,
  value: unknown,
): Loose | undefined {
  if (entry === undefined) {
    if (name === "debriefed") return inExercise(design, { debriefed: value });
    return wholeParts.some((each) => each === name) ? { [name]: value } : undefined;
  }
  if (name === "about") return { about: placed(design.about, entry, value) };
  if (name === "drafting" && isIn(draftParts, entry))
    return { drafting: notEmpty(placed(design.drafting, entry, value)) };
  if (name === "draft-name" && isIn(draftNames, entry)) {
    const names = notEmpty(placed(design.drafting?.names, entry, value));
    return { drafting: notEmpty(placed(design.drafting, "names", names)) };
  }
  if (name === "exercise" || name === "opened") return ofExercise(design, name, entry, value);
  return isIn(entryParts, name) ? ofEntries(design, name, entry, value) : undefined;
}

const isIn = <T extends string>(names: readonly T[], name: string): name is T =>
  names.some((each) => each === name);

const placed = (part: object | undefined, name: string, value: unknown): Loose => {
  const next: Loose = { ...part, [name]: value };
  if (value === undefined) delete next[name];
  return next;
};

const notEmpty = (part: Loose): Loose | undefined =>
  Object.keys(part).length > 0 ? part : undefined;

function inExercise({ exercise }: MandateDesign, changed: object): Loose | undefined {
  if (!exercise) return undefined;
  const next: Loose = { ...exercise, ...changed };
  for (const [name, value] of Object.entries(changed)) if (value === undefined) delete next[name];
  return { exercise: next };
}

function ofExercise(design: MandateDesign, name: string, entry: string, value: unknown) {
  const team = design.exercise?.team;
  if (name === "exercise" && entry === "members") return inExercise(design, { members: value });
  if (name === "exercise" && entry === "team")
    return team && inExercise(design, { team: { ...team, name: value } });
  if (name !== "opened") return undefined;
  const opened = design.exercise?.opened ?? [];
  const others = opened.filter(({ inject }) => inject !== entry);
  if (value === undefined) return inExercise(design, { opened: others });
  if ((value as Partial<ExercisePart["opened"][number]>).inject !== entry) return undefined;
  const at = (each: unknown) => String((each as { at?: unknown }).at);
  const all = [...others, value].sort((one, other) => (at(one) < at(other) ? -1 : 1));
  return inExercise(design, { opened: all });
}

function ofEntries(design: MandateDesign, part: EntryPart, entry: string, value: unknown) {
  const entries: readonly unknown[] = design[part] ?? [];
  const idOf = (each: unknown) => entryId(each as Parameters<typeof entryId>[0]);
  const place = entries.findIndex((each) => idOf(each) === entry);
  if (value === undefined) return { [part]: listed(entries.filter((_, at) => at !== place)) };
  if (typeof value !== "object" || value === null || idOf(value) !== entry) return undefined;
  return { [part]: place < 0 ? [...entries, value] : entries.with(place, value) };
}

const listed = (entries: readonly unknown[]) => (entries.length > 0 ? entries : undefined);
