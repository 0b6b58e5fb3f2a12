import { useEffect, useMemo } from "react";
import { useKeptState } from "../../state/reading-keeping";
import { type OpenReading, useReadingStore } from "../../state/reading-store";
import { takeTextToRead, useTextToRead } from "../../state/text-to-read";
import { readHandedOver, readKept } from "./intake-store";
import { type ReaderProposal, readerProposals } from "./model/reader-proposal";

/** Takes up what was under way, and asks before the page is closed where nothing can be kept. */
export function useKeptReading(): void {
  useEffect(() => {
    if (!useTextToRead.getState().file) readKept();
    const ask = (event: BeforeUnloadEvent) => {
      const isLost = useKeptState.getState().isKept === false;
      const { decisions } = useReadingStore.getState();
      if (isLost && Object.keys(decisions).length > 0) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, []);
}

/** Reads a file that another page handed over; `onTake` makes room for it, and for why it was refused. */
export function useHandedText(onTake: () => void): void {
  const file = useTextToRead((state) => state.file);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one reading for each file that comes in
  useEffect(() => {
    const handed = takeTextToRead();
    if (!handed) return;
    onTake();
    readHandedOver(handed);
  }, [file]);
}

/** What a text proposes; the same list for the same text. */
export function useProposals({ reading }: OpenReading): readonly ReaderProposal[] {
  return useMemo(() => readerProposals(reading), [reading]);
}
