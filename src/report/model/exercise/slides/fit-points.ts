import type { SlideText } from "./slide";

/** Letters in a line and lines on a slide at the size that is read from ten metres. */
const line = 66;
const mostLines = 12;

/** A text parted after its sentences. */
const sentencesOf = (text: string) => text.split(/(?<=[.!?\u061f\u3002\uff01\uff1f])\s+/u);

/** Chinese letters take the room of two. */
const lettersOf = (text: string) =>
  [...text].reduce((sum, each) => sum + (/\p{Script=Han}/u.test(each) ? 2 : 1), 0);

/** The space after a text, as a part of a line. */
const gap = 0.32;

/** Lines that a text takes, with the space after it counted as a part of one. */
export const linesOf = ({ text, lead = "" }: SlideText) =>
  Math.max(1, Math.ceil(lettersOf(`${lead} ${text}`) / line)) + gap;

/** A text too long for one slide as several, parted after sentences, else after words. */
function parted(point: SlideText): SlideText[] {
  if (linesOf(point) <= mostLines) return [point];
  const parts: SlideText[] = [];
  const pieces = sentencesOf(point.text).flatMap((sentence) =>
    linesOf({ ...point, text: sentence }) > mostLines ? wordsIn(sentence) : [sentence],
  );
  for (const piece of pieces) {
    const last = parts.at(-1);
    const longer = last && { ...last, text: `${last.text} ${piece}` };
    if (longer && linesOf(longer) <= mostLines) parts[parts.length - 1] = longer;
    else
      parts.push({
        text: piece,
        lang: point.lang,
        ...(!last && point.lead ? { lead: point.lead } : {}),
      });
  }
  return parts;
}

/** Stretches of a sentence without a stop: its words, endless ones cut. */
const wordsIn = (sentence: string) =>
  sentence.split(/\s+/).flatMap((word) => word.match(/[\s\S]{1,300}/gu) ?? []);

/**
 * Points on as few slides as they fit on, in their order, nothing left out: a point that is longer
 * than a slide goes on over the next.
 */
export function onSlides(points: readonly SlideText[]): SlideText[][] {
  const slides: SlideText[][] = [[]];
  let used = 0;
  for (const point of points.flatMap(parted)) {
    const needed = linesOf(point);
    if (used + needed > mostLines + gap && used > 0) {
      slides.push([]);
      used = 0;
    }
    slides.at(-1)?.push(point);
    used += needed;
  }
  return slides;
}

/** As many points, from the first, as stand on one slide above a sentence that there are more. */
export function onOneSlide(points: readonly SlideText[], rest: SlideText): SlideText[] {
  const [all = [], ...more] = onSlides(points);
  if (more.length === 0) return all;
  let kept = [...all];
  while (kept.length > 0 && onSlides([...kept, rest]).length > 1) kept = kept.slice(0, -1);
  return [...kept, rest];
}
