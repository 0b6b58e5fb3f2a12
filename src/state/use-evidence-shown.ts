import { isEvidenceShown } from "../classroom/evidence-shown";
import { useDesignStore } from "./design-store";

/** Whether checks and evidence are shown: always, but in an exercise that still holds them back. */
export function useEvidenceShown(): boolean {
  return useDesignStore(({ design }) => design === undefined || isEvidenceShown(design));
}
