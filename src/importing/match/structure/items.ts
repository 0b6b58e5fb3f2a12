import { flattened, type Passage, partOf } from "../text/passage";
import { type Marker, markersIn, type Reading, type Style } from "./markers";
import type { Paragraph, ParagraphKind } from "./paragraph";

/** A mark that counts, with the level of its list: 0 is the outermost. */
interface Placed {
  marker: Marker;
  level: number;
  label: string;
}

interface Level {
  style: Style;
  value: number;
}

/**
 * No resolution has lists so far inside each other. Each level holds the words of all below it, so
 * that without an end to them memory would grow by the square of the text.
 */
const deepest = 8;
/** How far back the end of the words before a mark is looked for, in characters. */
const near = 80;

const counts = (style: Style) => style !== "dash" && style !== "bullet";

/** Whether the marks after this one go on as its reading would have them go on. */
function isFollowed(markers: readonly Marker[], index: number, { style, value }: Reading): boolean {
  return markers
    .slice(index + 1, index + 40)
    .some(({ readings }) =>
      readings.some((next) => next.style === style && next.value === value + 1),
    );
}

/** The level at which a mark goes on counting, the innermost first; undefined where none does. */
function continued(stack: readonly Level[], { style, value }: Reading, isLoose: boolean) {
  for (let level = stack.length - 1; level >= 0; level -= 1) {
    const last = stack[level];
    if (last?.style !== style) continue;
    if (!counts(style) || value === last.value + 1 || (isLoose && value === last.value + 2))
      return level;
  }
  return undefined;
}

/** The marks of a paragraph that make up its lists: each goes on counting or begins a list. */
function placed(markers: readonly Marker[], text: string): Placed[] {
  const stack: Level[] = [];
  const kept: Placed[] = [];
  /** Where lists that were left off stopped counting, by style. */
  const leftOff = new Map<Style, number>();
  for (const [index, marker] of markers.entries()) {
    const before = text.slice(Math.max(0, marker.start - near), marker.start).trimEnd();
    const isBroken = marker.opensLine || /(?:[:;,.]|\b(?:and|or|by|to|namely|of))$/.test(before);
    const isCapital = /^\p{Lu}/u.test(text.slice(marker.after));
    const options = marker.readings.flatMap((reading) => {
      const level = continued(stack, reading, marker.opensLine);
      if (level !== undefined && (isBroken || isCapital)) return [{ reading, level, isNew: false }];
      const goesOn = marker.opensLine && leftOff.get(reading.style) === reading.value - 1;
      const begins = counts(reading.style) ? reading.value === 1 || goesOn : true;
      const isList = marker.opensLine || !counts(reading.style);
      const canBegin =
        stack.length < deepest &&
        begins &&
        isBroken &&
        (isList || isFollowed(markers, index, reading));
      return canBegin ? [{ reading, level: stack.length, isNew: true }] : [];
    });
    const choice = chosen(options, markers, index);
    if (!choice) continue;
    const left = choice.isNew ? [] : stack.slice(choice.level + 1);
    for (const { style, value } of left) if (counts(style)) leftOff.set(style, value);
    stack.length = choice.isNew ? stack.length : choice.level;
    stack.push({ style: choice.reading.style, value: choice.reading.value });
    kept.push({ marker, level: choice.level, label: marker.label });
  }
  return kept;
}

interface Option {
  reading: Reading;
  level: number;
  isNew: boolean;
}

/** "(i)" after "(h)" is a letter unless "(ii)" comes next. */
function chosen(options: readonly Option[], markers: readonly Marker[], index: number) {
  if (options.length < 2) return options[0];
  const followed = options.filter(({ reading }) =>
    isFollowed(markers.slice(index, index + 3), 0, reading),
  );
  return (followed.length === 1 ? followed[0] : undefined) ?? options.find(({ isNew }) => !isNew);
}

export interface Frame {
  kind: ParagraphKind;
  id: string;
  part: string;
  heading: string;
  /** The words of the headings inside, by the place in the passage at which they begin. */
  headings: readonly { start: number; end: number }[];
}

/** A passage without the headings that stand in it. */
function withoutHeadings(passage: Passage, from: number, to: number, frame: Frame): Passage {
  let text = "";
  let at: readonly number[] = [];
  let start = from;
  for (const heading of frame.headings) {
    if (heading.end <= from || heading.start >= to) continue;
    const part = partOf(passage, start, Math.max(start, heading.start));
    text += part.text;
    at = at.concat(part.at);
    start = Math.min(to, heading.end);
  }
  const rest = partOf(passage, start, to);
  return flattened({ text: text + rest.text, at: at.concat(rest.at) });
}

/** The heading that ends right before a place, or "". */
function headingBefore(passage: Passage, place: number, frame: Frame): string {
  const last = frame.headings.findLast(({ end }) => end <= place);
  if (!last || passage.text.slice(last.end, place).trim() !== "") return "";
  return passage.text.slice(last.start, last.end).replace(/\s+/g, " ").trim();
}

/** A paragraph with the lists inside it, from the cleaned words after its own number. */
export function paragraphOf(passage: Passage, frame: Frame): Paragraph {
  const marks = placed(markersIn(passage.text), passage.text);
  const build = (from: number, to: number, first: number, level: number, own: Frame): Paragraph => {
    const below: number[] = [];
    for (let index = first; index < marks.length; index += 1) {
      const mark = marks[index];
      if (!mark || mark.marker.start >= to) break;
      if (mark.level === level) below.push(index);
    }
    const items = below.map((index, place) => {
      const mark = marks[index] as Placed;
      const next = marks[below[place + 1] ?? -1];
      const label = mark.label || `item ${place + 1}`;
      const heading = headingBefore(passage, mark.marker.start, frame);
      const inner = { ...own, id: `${own.id} ${label}`, heading };
      return build(mark.marker.after, next?.marker.start ?? to, index + 1, level + 1, inner);
    });
    const start = marks[below[0] ?? -1]?.marker.start ?? to;
    return {
      kind: own.kind,
      id: own.id,
      part: own.part,
      heading: own.heading,
      own: withoutHeadings(passage, from, Math.max(from, start), frame),
      whole: withoutHeadings(passage, from, to, frame),
      items,
    };
  };
  return build(0, passage.text.length, 0, 0, frame);
}
