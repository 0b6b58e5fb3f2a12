import { type Force, forceSides } from "../../../classroom/exercise/situation";
import type { Words } from "../../../i18n/words";
import type { PrintBlock } from "./print-block";
import { heading, type Scene } from "./scene";

/** "800 to 1,200", "about" nothing where both are one figure, and that nobody knows where none is. */
export function strengthInWords(words: Words, { strength }: Pick<Force, "strength">): string {
  if (!strength) return words.say("exercise-paper.unknown");
  const { low, high } = strength;
  return low === high
    ? words.number(low)
    : words.say("exercise-paper.strength.range", { low, high });
}

/** The order of battle, a table for each side that has forces. */
export function forcesPart({ exercise, words, own }: Scene): PrintBlock[] {
  const { forces, sectors } = exercise;
  if (forces.length === 0) return [];
  const placeOf = (id: string | undefined) =>
    sectors.find((sector) => sector.id === id)?.name ?? "";
  const tables = forceSides.flatMap((side): PrintBlock[] => {
    const ofSide = forces.filter((force) => force.side === side);
    if (ofSide.length === 0) return [];
    return [
      {
        kind: "table",
        caption: words.say(`exercises.side.${side}`),
        columns: [
          { text: words.say("exercise-paper.force"), align: "start" },
          { text: words.say("exercise-paper.strength"), align: "end" },
          { text: words.say("exercise-paper.where"), align: "start" },
          { text: words.say("exercise-paper.what-is-known"), align: "start" },
        ],
        rows: ofSide.map((force) => [
          own(force.name),
          [{ kind: "plain", text: strengthInWords(words, force) }],
          own(placeOf(force.sector)),
          own(force.text),
        ]),
      },
    ];
  });
  return [heading(2, "forces", words.say("exercise-paper.forces")), ...tables];
}
