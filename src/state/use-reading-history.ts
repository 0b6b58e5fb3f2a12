import { useStore } from "zustand";
import { useReadingStore } from "./reading-store";

/** Whether there is a decision to take back, and one to take again. */
export function useReadingHistory(): { canUndo: boolean; canRedo: boolean } {
  const canUndo = useStore(useReadingStore.temporal, ({ pastStates }) => pastStates.length > 0);
  const canRedo = useStore(useReadingStore.temporal, ({ futureStates }) => futureStates.length > 0);
  return { canUndo, canRedo };
}
