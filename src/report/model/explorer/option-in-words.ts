import { openingsOf } from "../../../alternatives/explorer/option-moves";
import type { MandateDesign } from "../../../domain/design";
import type { Explored } from "../../../engine/explore/explored";
import type { Words } from "../../../i18n/words";
import { checkTitleById } from "../check-in-words";
import { moneyInWords } from "../cost/ranges-in-words";
import { editInWords, movedInWords } from "../least-change/set-in-words";

/** What options can be ordered and drawn by. */
export const optionMeasures = ["open", "edits", "cost", "uniformed"] as const;
export type OptionMeasure = (typeof optionMeasures)[number];

/** An option with its place in the answer, counted from 1, by which it is named. */
export interface PlacedOption {
  readonly option: Explored;
  readonly place: number;
}

/** "Option 3", or that it is the design as it is. */
export function optionName(words: Words, { option, place }: PlacedOption): string {
  return option.edits.length === 0
    ? words.say("explorer.as-it-is")
    : words.say("explorer.option", { place });
}

/** The value of a measure; undefined where it is not known. */
export function measureOf({ edits, open, measures }: Explored, id: OptionMeasure) {
  if (id === "open") return open.length;
  return id === "edits" ? edits.length : measures[id];
}

/** "14", "$584 million", "10,180", "not known". */
export function measureInWords(words: Words, id: OptionMeasure, value: number | undefined): string {
  if (value === undefined) return words.say("explorer.not-known");
  return id === "cost" ? moneyInWords(words, value) : words.number(value);
}

/** Each edit: "Troop ceiling: 11,000 people instead of 9,000 people". */
export function editsInWords(words: Words, design: MandateDesign, { edits }: Explored): string[] {
  return edits.map((edit) => editInWords(words, design, edit));
}

/** The checks that stand otherwise, each group under its name; groups without a check are left out. */
export function movesInWords(words: Words, { changes }: Explored) {
  const { closed, opened, others } = openingsOf(changes);
  const groups = [
    ["closed", closed],
    ["opened", opened],
    ["others", others],
  ] as const;
  return groups
    .filter(([, moved]) => moved.length > 0)
    .map(([id, moved]) => ({
      id,
      title: words.say(`explorer.moves.${id}`),
      checks: moved.map((each) => movedInWords(words, each)),
    }));
}

/** "3 closed, none newly open". */
export function movesCounted(words: Words, { changes }: Explored): string {
  const { closed, opened } = openingsOf(changes);
  return words.say("explorer.moves.count", { closed: closed.length, opened: opened.length });
}

/** The names of the checks that are open in an option. */
export function openInWords(words: Words, { open }: Explored): string[] {
  return open.map((id) => checkTitleById(words, id));
}

/** That others are alike in all that was counted, and how many of them are not listed. */
export function alikeInWords(words: Words, { alike, listed }: Explored): string[] {
  if (alike < 2) return [];
  return [
    words.say("explorer.alike", { count: alike - 1 }),
    ...(listed < alike ? [words.say("explorer.alike.unlisted", { count: alike - listed })] : []),
  ];
}
