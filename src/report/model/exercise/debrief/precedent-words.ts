import { besideHalf } from "../../../../classroom/debrief/beside-precedents";
import type {
  BoardReading,
  BoardYardstick,
  YardstickKind,
} from "../../../../classroom/debrief/board";
import type { Words } from "../../../../i18n/words";
import { minimumComparables } from "../../../../precedents/comparables";
import { bareValue, basisInShort, readingValue, valueOn } from "../../yardstick-words";
import type { NamedTeam } from "./debrief-input";

type Id = BoardYardstick["id"];

/** A team whose figure can be worked out. */
export interface ToldReading extends NamedTeam {
  readonly reading: BoardReading;
}

/** The teams whose figure can be worked out, in the order in which teams stand and in no other. */
export function toldReadings(kind: YardstickKind, teams: readonly NamedTeam[]): ToldReading[] {
  return teams.flatMap((team) => {
    const { reading } = kind.teams.find((each) => each.team === team.place) ?? {};
    return reading ? [{ ...team, reading }] : [];
  });
}

/** A team's figure with what was counted: "expected: at least 0.5 per 1,000 people". */
export function toldValue(words: Words, id: Id, reading: BoardReading): string {
  const basis = basisInShort(words, reading);
  return words.say("yardsticks.basis.is", { basis, value: readingValue(words, id, reading) });
}

/** How many teams lie below, within and above the middle half, and of how many it cannot be said. */
export function placesInWords(
  words: Words,
  { quartiles }: YardstickKind,
  told: readonly ToldReading[],
): string {
  if (!quartiles) return words.say("board.precedents.no-place");
  const places = told.map(({ reading }) => besideHalf(reading, quartiles));
  const of = (asked: (typeof places)[number]) => places.filter((place) => place === asked).length;
  return words.say("board.precedents.message", {
    below: of("below"),
    inside: of("inside"),
    above: of("above"),
    unsure: of("unsure"),
  });
}

/** What the operations on record say, and how many teams state too little. */
export function kindInWords(words: Words, id: Id, kind: YardstickKind): string {
  const { comparables, quartiles, whyNoPlace = "few", teams } = kind;
  const n = comparables.length;
  const silent = teams.filter(({ reading }) => !reading).length;
  const scope = quartiles
    ? words.say("board.precedents.half", {
        n,
        low: bareValue(words, id, quartiles.lower),
        high: valueOn(words, id, quartiles.upper),
      })
    : whyNoPlace === "few"
      ? words.say("board.precedents.few", { n, minimum: minimumComparables })
      : words.say(`yardsticks.none.${whyNoPlace}`);
  const rest = silent > 0 ? [words.say("board.precedents.silent", { count: silent })] : [];
  return words.join([scope, ...rest]);
}
