import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type Decisions, type OpenReading, useReadingStore } from "../../state/reading-store";
import type { TextHighlight } from "../../text-view/marked-passage";
import { goToMark, scrollToMark } from "../../text-view/reveal";
import { useWords } from "../../ui/words-context";
import { valuesOf } from "./model/decide";
import type { ReaderProposal } from "./model/reader-proposal";
import { proposalLine } from "./proposal-words";
import { rowId } from "./row-id";

/** The way from a row to its words and back. */
export interface TextLink {
  text: RefObject<HTMLElement | null>;
  highlights: readonly TextHighlight[];
  /** The id of the row that is looked at. */
  current: string | undefined;
  /** A row is looked at: its words come into view where they stand beside it. */
  lookAt: (id: string) => void;
  /** From words in the text to their row. */
  goToRow: (id: string) => void;
  /** From a proposal's row to its words. */
  goToWords: (id: string) => void;
  /** To words that belong to no proposal; they are marked while they are looked at. */
  goToPlace: (place: TextHighlight) => void;
}

/** Ties the rows of a reading to the words of its text. */
export function useTextLink(open: OpenReading, proposals: readonly ReaderProposal[]): TextLink {
  const text = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState<string>();
  const [asked, setAsked] = useState<{ of: OpenReading; place: TextHighlight }>();
  const place = asked?.of === open ? asked.place : undefined;
  const own = useHighlights(proposals);
  const highlights = useMemo(() => (place ? [...own, place] : own), [own, place]);
  const indexOf = (id: string) => own.findIndex((highlight) => highlight.id === id);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a decision changes labels, not what is looked at
  useEffect(() => {
    if (current !== undefined && text.current) scrollToMark(text.current, indexOf(current));
  }, [current]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a decision changes labels, not where the place stands
  useEffect(() => {
    if (place && text.current) goToMark(text.current, own.length);
  }, [place]);

  const goToRow = useCallback((id: string) => {
    setCurrent(id);
    const row = document.getElementById(rowId(id));
    row?.scrollIntoView({ block: "center" });
    row?.querySelector<HTMLElement>("h4")?.focus({ preventScroll: true });
  }, []);
  const goToWords = (id: string) => {
    setCurrent(id);
    if (text.current) goToMark(text.current, indexOf(id));
  };
  const goToPlace = (next: TextHighlight) => {
    setCurrent(next.id);
    setAsked({ of: open, place: next });
  };
  return { text, highlights, current, lookAt: setCurrent, goToRow, goToWords, goToPlace };
}

/** Every proposal's words, each with what would be taken from them as it stands now. */
function useHighlights(proposals: readonly ReaderProposal[]): readonly TextHighlight[] {
  const words = useWords();
  const decisions: Decisions = useReadingStore((state) => state.decisions);
  return useMemo(
    () =>
      proposals.flatMap((proposal): TextHighlight[] => {
        const label = proposalLine(words, proposal, valuesOf(decisions, proposal));
        return proposal.evidence.map(({ start, end }) => ({ id: proposal.id, start, end, label }));
      }),
    [proposals, decisions, words],
  );
}
