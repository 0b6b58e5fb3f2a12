import { useStore } from "zustand";
import { useDesignStore } from "./design-store";

/** Whether there is a step to take back, and one to take again. */
export function useHistory(): { canUndo: boolean; canRedo: boolean } {
  const canUndo = useStore(useDesignStore.temporal, ({ pastStates }) => pastStates.length > 0);
  const canRedo = useStore(useDesignStore.temporal, ({ futureStates }) => futureStates.length > 0);
  return { canUndo, canRedo };
}
