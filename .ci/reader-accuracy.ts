import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { labelledTexts } from "../src/cli/mandate-labels";
import { type Score, scoreReadings, type Tally } from "../src/cli/score-readings";
import { decodeText } from "../src/importing/extract/decode-text";
import type { LabelField } from "../src/importing/match/label-fields";
import { readResolution } from "../src/importing/match/read-resolution";

/** Numbers that a reading gives, and what it tells apart by words; consent is reported apart. */
export const numberFields: readonly LabelField[] = [
  "troopCeiling",
  "policeCeiling",
  "observers",
  "durationMonths",
  "reportingCycleDays",
];
export const categoryFields: readonly LabelField[] = [
  "observersRelation",
  "chapterVII",
  "useOfForce",
  "protectionOfCivilians",
  "benchmarkOrExit",
];

/**
 * The folder of labelled official texts, which is no part of this repository: MANDATES names it, or
 * it lies as "mandates" in a folder beside this one.
 */
function labelledFolder(): string | undefined {
  const beside = resolve("..");
  const near = readdirSync(beside).map((name) => join(beside, name, "mandates"));
  return [process.env.MANDATES ?? "", ...near].find(
    (folder) => folder !== "" && existsSync(join(folder, "INDEX.csv")),
  );
}

/** The reader's score on the labelled texts, or null where there are none. */
export function readerScore(): Score | null {
  const folder = labelledFolder();
  if (!folder) return null;
  const bytes = (file: string) => new Uint8Array(readFileSync(join(folder, file)));
  const texts = labelledTexts(decodeText(bytes("INDEX.csv")));
  return scoreReadings(
    texts.map((text) => ({ text, fields: readResolution(decodeText(bytes(text.file))).fields })),
  );
}

/** Of the certain labels of these fields, those read right, in 100; and how many were invented. */
export function shareRight(score: Score, fields: readonly LabelField[]) {
  const tallies: Tally[] = fields.map((field) => score.certain[field]);
  const sum = (kind: keyof Tally) => tallies.reduce((total, tally) => total + tally[kind], 0);
  const all = sum("right") + sum("wrong") + sum("missed") + sum("invented");
  return { right: Math.round((1000 * sum("right")) / all) / 10, invented: sum("invented") };
}
