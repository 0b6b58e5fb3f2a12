import { openRunText, type RunOpened } from "../classroom/open-run";
import type { Run } from "../classroom/run";
import type { RunRecord } from "./stored-exercises";
import { soundText, type TextRecords, textRecords } from "./text-records";

export type { RunRecord };

/** One with its text opened: checked like any file. */
export interface KeptRun extends RunRecord {
  opened: RunOpened;
}

let opening: Promise<TextRecords<RunRecord>> | undefined;

/** The runs that are kept on this device. */
export function runRecords(): Promise<TextRecords<RunRecord>> {
  opening ??= textRecords<RunRecord>("runs", (stored) => soundText(stored, "runs"));
  return opening;
}

/** A record with its text opened. The run has the id that it lies under, whatever its text says. */
export function openedRun(record: RunRecord): KeptRun {
  const opened = openRunText(record.text);
  if (!opened.ok || opened.run.id === record.id) return { ...record, opened };
  return { ...record, opened: { ok: true, run: { ...opened.run, id: record.id } } };
}

export function runRecordOf(run: Run, keptAt: number): RunRecord {
  return { id: run.id, text: JSON.stringify(run), keptAt };
}
