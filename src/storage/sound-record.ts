import { baselineKinds } from "../domain/vocabulary/option";
import { rawRecordOf } from "./raw-records";
import type { DesignRecord, DesignVersion, ListedOption } from "./stored-forms";

/** The furthest moment that a date can tell, in milliseconds from 1970. */
const furthestMoment = 8.64e15;

/**
 * A design's record as it was read, with what a damaged one leaves out or has wrong put right, so
 * that it neither stops the app nor hides the others. Its text stays as it lies; where it is no text,
 * the whole record stands in for it, to be refused with a sentence and taken out as a file.
 */
export function soundRecord(stored: DesignRecord): DesignRecord {
  const { id, title, savedAt, revision, unfiledSince, option }: Unsound<DesignRecord> = stored;
  const listed = listedOr(option);
  return {
    id: stored.id,
    title: textOr(title, ""),
    text: textOf(String(id), "designs", stored),
    savedAt: momentOr(savedAt, 0),
    revision: isCount(revision) ? revision : 1,
    // Since when cannot be told: it is time for a file then.
    ...(unfiledSince !== undefined && { unfiledSince: momentOr(unfiledSince, 0) }),
    ...(listed && { option: listed }),
  };
}

/** The same for a version that was kept. */
export function soundVersion(stored: DesignVersion): DesignVersion {
  const { id, name, keptAt, order, shared, moment }: Unsound<DesignVersion> = stored;
  return {
    id: stored.id,
    designId: stored.designId,
    name: textOr(name, ""),
    text: textOf(String(id), "versions", stored),
    keptAt: momentOr(keptAt, 0),
    order: isCount(order) ? order : 0,
    ...((shared === "saved" || shared === "opened") && { shared }),
    ...(typeof moment === "string" && moment !== "" && { moment }),
  };
}

type Unsound<T> = { [K in keyof T]?: unknown };

const textOf = (key: string, place: string, stored: { text: unknown }) =>
  typeof stored.text === "string" ? stored.text : rawRecordOf(key, place, stored).text;

const textOr = (value: unknown, instead: string) => (typeof value === "string" ? value : instead);

/** Where a design stands in its project; one that names no project stands in none. */
function listedOr(value: unknown): ListedOption | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { project, projectTitle, place, baseline }: Unsound<ListedOption> = value;
  if (typeof project !== "string" || project === "") return undefined;
  const kind = baselineKinds.find((known) => known === baseline);
  return {
    project,
    projectTitle: textOr(projectTitle, ""),
    place: isCount(place) ? place : 0,
    ...(kind && { baseline: kind }),
  };
}

const isMoment = (value: unknown): value is number =>
  typeof value === "number" && Math.abs(value) <= furthestMoment;

const momentOr = (value: unknown, instead: number) => (isMoment(value) ? value : instead);

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) > 0;
