import type { Words } from "../../../i18n/words";
import type { OwnFigure } from "./own-figures";
import type { PublishedPoints } from "./published-points";

/** One point, or one figure of the design, as a line of the table and a sentence. */
export interface PointLine {
  id: string;
  isOwn: boolean;
  name: string;
  at: string;
  value: string;
  said: string;
}

/** The one message of a picture: what the study had at its two ends. */
export function pointsTitle(words: Words, { size }: PublishedPoints): string {
  const { at, unit, from, to, toIs = "other" } = size;
  return words.say(`room.points.message.${unit}`, {
    from,
    to,
    toIs,
    start: words.say(`room.points.at.${at.unit}`, { value: at.from }),
    end: words.say(`room.points.at.${at.unit}`, { value: at.to }),
  });
}

/** "106", or "below 2" where the source gives no more. */
export function pointValue(words: Words, value: number, isBelow: boolean): string {
  return isBelow ? words.say("room.points.below", { value }) : words.number(value);
}

/** The planner's figure by its name: "Your troop ceiling: 7,000". */
export function ownInWords(words: Words, { id, low, high, month = 0 }: OwnFigure): string {
  const amount =
    low === high ? words.number(low) : words.say("room.points.range-of", { low, high });
  return words.say(`room.points.own.${id}`, { amount, month });
}

/** Published points, then the design's own figures, each said to lie inside or outside the range. */
export function pointLines(
  words: Words,
  { size }: PublishedPoints,
  own: readonly OwnFigure[],
): PointLine[] {
  const { at, from, to, toIs } = size;
  const point = (id: "from" | "to", place: number, value: string): PointLine => ({
    id,
    isOwn: false,
    name: words.say(`room.points.end.${id}`),
    at: words.number(place),
    value,
    said: "",
  });
  return [
    point("from", at.from, pointValue(words, from, false)),
    point("to", at.to, pointValue(words, to, toIs === "below")),
    ...own.map((figure): PointLine => {
      const name = words.say(`room.points.own-name.${figure.id}`, { month: figure.month ?? 0 });
      const isInside = figure.low >= at.from && figure.high <= at.to;
      return {
        id: figure.id,
        isOwn: true,
        name,
        at: ownAmount(words, figure),
        value: words.say("room.points.no-value"),
        said: words.say(isInside ? "room.points.inside" : "room.points.outside", {
          own: ownInWords(words, figure),
          from: at.from,
          to: at.to,
        }),
      };
    }),
  ];
}

function ownAmount(words: Words, { low, high }: OwnFigure): string {
  return low === high ? words.number(low) : words.say("room.points.range-of", { low, high });
}
