import { useEffect } from "react";
import { create } from "zustand";
import type { ParticipantsCopy } from "../../../../classroom/exercise/exercise";

/** A participants' copy as it lies on this device. */
export interface KeptCopy {
  id: string;
  copy: ParticipantsCopy;
}

const useStore = create<{ copies: KeptCopy[] | undefined }>(() => ({ copies: undefined }));

/** The participants' copies on this device, the one that was opened last first; undefined until read. */
export function useKeptCopies(): KeptCopy[] | undefined {
  useEffect(() => {
    readCopies();
  }, []);
  return useStore(({ copies }) => copies);
}

/** Reads them again, as after one was opened. */
export async function readCopies(): Promise<void> {
  const { exerciseRecords, openedExercise } = await import("../../../../storage/exercise-records");
  const kept = await (await exerciseRecords()).list().catch(() => []);
  const copies = kept
    .filter(({ kind }) => kind === "participants-copy")
    .flatMap((record): KeptCopy[] => {
      const { opened } = openedExercise(record);
      return opened.ok && opened.kind === "participants-copy"
        ? [{ id: record.id, copy: opened.copy }]
        : [];
    });
  useStore.setState({ copies });
}
