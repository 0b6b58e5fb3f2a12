import { useEffect, useState } from "react";
import type { MandateDesign } from "../../domain/design";
import type { StressResult } from "../../engine/stress/stress-result";
import { useDesignStore } from "../../state/design-store";
import { useRecords } from "../../state/use-records";
import { stressInBackground } from "../../workers/stress-in-background";
import type { ReportChoice } from "./report-choice";

interface Tested {
  readonly design: MandateDesign;
  readonly result: StressResult | "failed";
}

/**
 * The stress test of the open design for its report; undefined where none is asked for, so that
 * nothing is worked out, and "loading" until it is there.
 */
export function useStressTest({
  kind,
  stresses,
}: Pick<ReportChoice, "kind" | "stresses">): StressResult | undefined | "loading" | "failed" {
  const design = useDesignStore((state) => state.design);
  const records = useRecords();
  const [tested, setTested] = useState<Tested>();
  const isWanted = kind === "full" && stresses;
  useEffect(() => {
    if (!isWanted || !design || !records) return;
    const stopping = new AbortController();
    const { signal } = stopping;
    const tell = (result: Tested["result"]) => !signal.aborted && setTested({ design, result });
    stressInBackground({ design, records }, { signal }).then(tell, () => tell("failed"));
    return () => stopping.abort();
  }, [isWanted, design, records]);
  if (!isWanted) return undefined;
  return tested && tested.design === design ? tested.result : "loading";
}
