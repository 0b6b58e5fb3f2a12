import { type EvidenceWaitsFor, evidenceWaitsFor } from "../classroom/evidence-shown";
import { useDesignStore } from "./design-store";

/** What the checks and the evidence of the open design wait for; undefined where they are shown. */
export function useEvidenceWaitsFor(): EvidenceWaitsFor | undefined {
  return useDesignStore(({ design }) => design && evidenceWaitsFor(design));
}

/** Whether checks and evidence are shown: always, but in an exercise that still holds them back. */
export function useEvidenceShown(): boolean {
  return useEvidenceWaitsFor() === undefined;
}
