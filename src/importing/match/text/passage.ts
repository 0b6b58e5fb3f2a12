/**
 * A stretch of cleaned text that knows where each of its characters stands in the original, so
 * that whatever is found in it can be shown in the user's own words.
 */
export interface Passage {
  readonly text: string;
  /** For each character of `text`, its place in the original. */
  readonly at: readonly number[];
}

/** Places in the original text: `start` included, `end` not. */
export interface Span {
  start: number;
  end: number;
}

/** The part of a passage between two of its own places. */
export function partOf(passage: Passage, start: number, end = passage.text.length): Passage {
  return { text: passage.text.slice(start, end), at: passage.at.slice(start, end) };
}

/** The original's span for a stretch of a passage, without the blanks at its ends. */
export function sourceSpan(passage: Passage, start: number, end: number): Span | undefined {
  let first = start;
  let last = Math.min(end, passage.text.length) - 1;
  while (first <= last && /\s/.test(passage.text.charAt(first))) first += 1;
  while (last >= first && /\s/.test(passage.text.charAt(last))) last -= 1;
  const from = passage.at[first];
  const to = passage.at[last];
  return first > last || from === undefined || to === undefined
    ? undefined
    : { start: from, end: to + 1 };
}

/** A passage with every run of white space as one blank, and none at the ends. */
export function flattened(passage: Passage): Passage {
  let text = "";
  const at: number[] = [];
  let isBlank = true;
  for (let index = 0; index < passage.text.length; index += 1) {
    const character = passage.text.charAt(index);
    const place = passage.at[index] ?? 0;
    if (/\s/.test(character)) {
      if (!isBlank) {
        text += " ";
        at.push(place);
      }
      isBlank = true;
    } else {
      text += character;
      at.push(place);
      isBlank = false;
    }
  }
  const isPadded = text.endsWith(" ");
  return isPadded ? { text: text.slice(0, -1), at: at.slice(0, -1) } : { text, at };
}
