import type { HandInRecord } from "./stored-exercises";
import { soundText, type TextRecords, textRecords } from "./text-records";

export type { HandInRecord };

let opening: Promise<TextRecords<HandInRecord>> | undefined;

/** The files of teams that are kept on this device with the runs they are of. */
export function handInRecords(): Promise<TextRecords<HandInRecord>> {
  opening ??= textRecords<HandInRecord>("handIns", (stored) => {
    const { run, name, modified } = stored as { [K in keyof HandInRecord]?: unknown };
    return {
      ...soundText(stored, "handIns"),
      run: typeof run === "string" ? run : "",
      name: typeof name === "string" ? name : stored.id,
      ...(typeof modified === "string" && !Number.isNaN(Date.parse(modified)) ? { modified } : {}),
    };
  });
  return opening;
}

/** The key of a file of a run: the same name is the same file. */
export const handInKey = (run: string, name: string): string => `${run}/${name}`;
