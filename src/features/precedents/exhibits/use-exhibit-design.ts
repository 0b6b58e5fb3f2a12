import { useEffect, useState } from "react";
import type { MandateDesign } from "../../../domain/design";
import type { Exhibit } from "../../../precedents/exhibits/schema";
import { loadExhibitDesign } from "./exhibit-designs";

export type LoadedDesign =
  | { state: "loading" | "failed" }
  | { state: "there"; design: MandateDesign };

/** The design of a case; it is never the design on the author's desk. */
export function useExhibitDesign(exhibit: Exhibit): LoadedDesign {
  const [loaded, setLoaded] = useState<LoadedDesign>({ state: "loading" });
  useEffect(() => {
    let isShown = true;
    setLoaded({ state: "loading" });
    loadExhibitDesign(exhibit).then(
      (design) => isShown && setLoaded({ state: "there", design }),
      () => isShown && setLoaded({ state: "failed" }),
    );
    return () => {
      isShown = false;
    };
  }, [exhibit]);
  return loaded;
}
