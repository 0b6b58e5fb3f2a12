import type { Passage } from "../importing/match/text/passage";

/** A stretch of the original text that something was read from, by the places of its characters. */
export interface TextHighlight {
  id: string;
  start: number;
  end: number;
  /** What was read there, in words: "Troop ceiling: 7,000 people". */
  label: string;
}

/** A highlight with its place in the list of all. */
export interface PlacedHighlight extends TextHighlight {
  place: number;
}

/** A stretch of a passage with the highlights that lie on it, the shortest first. */
export interface MarkedStretch<H> {
  text: string;
  highlights: readonly H[];
}

/** The first index whose place in the original is not before `place`. Places ascend. */
function indexAt({ at }: Passage, place: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The highlights of which some words stand in the passage. */
export function highlightsIn<H extends TextHighlight>(
  passage: Passage,
  highlights: readonly H[],
): H[] {
  return highlights.filter(
    ({ start, end }) => start < end && indexAt(passage, start) < indexAt(passage, end),
  );
}

/**
 * A passage cut where a highlight begins or ends, so that highlights may overlap. The stretches
 * give the passage's text again.
 */
export function markedStretches<H extends TextHighlight>(
  passage: Passage,
  highlights: readonly H[],
): MarkedStretch<H>[] {
  const placed = highlightsIn(passage, highlights)
    .map((highlight) => ({
      highlight,
      from: indexAt(passage, highlight.start),
      to: indexAt(passage, highlight.end),
    }))
    .sort((one, other) => one.to - one.from - (other.to - other.from));
  const ends = placed.flatMap(({ from, to }) => [from, to]);
  const cuts = [...new Set([0, ...ends, passage.text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((cut, index) => {
    const end = cuts[index + 1] ?? passage.text.length;
    return {
      text: passage.text.slice(cut, end),
      highlights: placed
        .filter(({ from, to }) => from <= cut && end <= to)
        .map(({ highlight }) => highlight),
    };
  });
}
