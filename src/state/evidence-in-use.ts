import { create } from "zustand";
import type { EvidenceBase } from "../evidence/schema";

/** An evidence base that the reader opened from a file, in use until the page is closed. */
export interface LoadedEvidence {
  /** The name of the file that it came from. */
  fileName: string;
  base: EvidenceBase;
}

/** Which evidence every screen reads: a loaded base, or the shipped one where there is none. */
export const useEvidenceInUse = create<{ loaded: LoadedEvidence | undefined }>(() => ({
  loaded: undefined,
}));

/** Puts a loaded base in the place of the shipped one, on every screen. */
export function takeEvidence(loaded: LoadedEvidence): void {
  useEvidenceInUse.setState({ loaded });
}

/** Goes back to the base that ships with the app. */
export function takeShippedEvidence(): void {
  useEvidenceInUse.setState({ loaded: undefined });
}
