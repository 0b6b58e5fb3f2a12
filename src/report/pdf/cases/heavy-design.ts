import type { MandateDesign } from "../../../domain/design";

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A sentence over and over, to about so many characters. */
const longOf = (sentence: string, letters: number) =>
  sentence
    .repeat(Math.ceil(letters / sentence.length))
    .slice(0, letters)
    .trim();

/**
 * A design with 20 sectors, 41 tasks, 30 contributors and reasons of 2,000 characters, its author's
 * words in the language of the given sentence.
 */
export function heavyDesign(sentence: string): MandateDesign {
  const reason = longOf(sentence, 2000);
  const name = longOf(sentence, 60);
  return {
    kind: "mandate-design",
    schemaVersion: 5,
    id: "heavy",
    about: { title: longOf(sentence, 180), author: name, marking: name, summary: reason },
    operation: { type: { value: "un-peacekeeping", reason }, decision: { value: "new", reason } },
    situation: {
      hostCountries: { value: [name], reason },
      phase: { value: "ongoing-conflict", reason },
      perpetrators: { value: ["government", "rebels"], reason },
      sectors: {
        value: times(20, (index) => ({
          id: `s${index}`,
          name: { value: `${name} ${index}`, reason },
          population: { value: 100_000 + index, reason },
          troops: { value: 300 + index },
        })),
      },
    },
    purpose: {
      objectives: { value: [{ id: "o1", text: { value: name }, endState: { value: reason } }] },
      tasks: {
        value: times(41, (index) => ({
          id: `t${index}`,
          type: { value: "demining" },
          wording: { value: longOf(sentence, 400) },
          objective: { value: "o1" },
        })),
      },
    },
    force: {
      troopCeiling: { value: 9000, reason },
      contributors: {
        value: times(30, (index) => ({ id: `c${index}`, country: { value: `${name} ${index}` } })),
      },
    },
  } as MandateDesign;
}
