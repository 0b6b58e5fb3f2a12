import { useLayoutEffect, useState } from "react";
import { useWhatIf } from "../../../state/what-if-store";
import { inSteadyOrder } from "./steady-order";

/** Milliseconds without a movement after which a slider counts as at rest. */
const rest = 500;

/**
 * The ids in the places that they had while a slider moves, so that no line jumps from under the
 * eye; in their own order once it rests.
 */
export function useSteadyOrder(ids: readonly string[]): readonly string[] {
  const [settled, setSettled] = useState(ids);
  const key = ids.join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the ids
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const settle = () => {
      const wait = useWhatIf.getState().movedAt + rest - performance.now();
      if (wait > 0) timer = setTimeout(settle, wait);
      else setSettled(ids);
    };
    settle();
    return () => clearTimeout(timer);
  }, [key]);
  return inSteadyOrder(settled, ids);
}
