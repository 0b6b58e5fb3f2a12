import { type FieldReading, type LabelField, labelFields } from "../importing/match/label-fields";
import type { LabelledText } from "./mandate-labels";

/** How readings of a field compare with its labels. Blank against blank is right. */
export interface Tally {
  right: number;
  wrong: number;
  /** A label where nothing was read. */
  missed: number;
  /** Something read where there is no label. */
  invented: number;
}

/** The comparison of all fields, labels that allow two readings apart. */
export interface Score {
  texts: number;
  certain: Record<LabelField, Tally>;
  uncertain: Record<LabelField, Tally>;
  /** Task counts within two or a fifth of a label that is stated. */
  tasks: { near: number; stated: number };
}

const blank = () =>
  Object.fromEntries(
    labelFields.map((field) => [field, { right: 0, wrong: 0, missed: 0, invented: 0 }]),
  ) as Record<LabelField, Tally>;

function outcome(label: string, value: FieldReading["value"]): keyof Tally {
  const read = value === null ? "" : String(value);
  const isSame = read === label || (label !== "" && read !== "" && Number(read) === Number(label));
  if (isSame) return "right";
  if (label === "") return "invented";
  return read === "" ? "missed" : "wrong";
}

function isNear(label: string, value: FieldReading["value"]): boolean {
  const stated = Number(label);
  return value !== null && Math.abs(Number(value) - stated) <= Math.max(2, stated / 5);
}

/** Compares readings with labels, field by field. */
export function scoreReadings(
  pairs: readonly { text: LabelledText; fields: Readonly<Record<LabelField, FieldReading>> }[],
): Score {
  const score: Score = {
    texts: pairs.length,
    certain: blank(),
    uncertain: blank(),
    tasks: { near: 0, stated: 0 },
  };
  for (const { text, fields } of pairs) {
    for (const field of labelFields) {
      const tallies = text.uncertain.has(field) ? score.uncertain : score.certain;
      tallies[field][outcome(text.labels[field], fields[field].value)] += 1;
    }
    if (text.labels.taskCount === "") continue;
    score.tasks.stated += 1;
    if (isNear(text.labels.taskCount, fields.taskCount.value)) score.tasks.near += 1;
  }
  return score;
}
