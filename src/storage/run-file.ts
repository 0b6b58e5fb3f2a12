import { openParsedRun, type RunOpened } from "../classroom/open-run";
import type { Run } from "../classroom/run";
import { isRecord } from "../domain/is-record";
import { designFileName } from "./design-file";

const kind = "exercise-run";
/** The version of a run's file. */
const version = 1;

/** The text of a run's file: its exercise, clock, codes, releases, bands and notes. */
export function runFileText(run: Run): string {
  return `${JSON.stringify({ kind, schemaVersion: version, run }, null, 2)}\n`;
}

/** "Keld after the truce" becomes "keld-after-the-truce.run.json". */
export function runFileName({ exercise }: Run): string {
  return designFileName(exercise.title, "run.json");
}

export type RunFileOpened =
  | RunOpened
  | { ok: false; problem: { code: "not-a-run" } | { code: "newer-run" } };

/** Opens the text of a run's file; nothing in it is trusted. */
export function openRunFile(text: string): RunFileOpened {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const detail = error instanceof Error ? error.message : "";
    return { ok: false, problem: { code: "not-json", detail } };
  }
  if (!isRecord(parsed) || parsed.kind !== kind)
    return { ok: false, problem: { code: "not-a-run" } };
  if (typeof parsed.schemaVersion === "number" && parsed.schemaVersion > version)
    return { ok: false, problem: { code: "newer-run" } };
  return openParsedRun(parsed.run);
}
