import type { ComparedChoice } from "../../../alternatives/compare/comparison";
import type { SectionId } from "../../../domain/design";
import { sectionIds } from "../../../domain/design";

/** Choices that stand in one line of a table: one, or rows of a list that the same options lack. */
export type ChoiceLine = readonly [ComparedChoice, ...ComparedChoice[]];

/** From so many rows on that the same options lack, the list is told in one line. */
const leastTogether = 3;

/** The choices of each section, in the order of the wizard; sections without any are left out. */
export function choicesBySection(
  choices: readonly ComparedChoice[],
): { section: SectionId; lines: ChoiceLine[] }[] {
  return sectionIds.flatMap((section) => {
    const own = choices.filter((choice) => choice.section === section);
    return own.length > 0 ? [{ section, lines: choiceLines(own) }] : [];
  });
}

/** One line a choice; three and more rows that the same options lack in the same way as one. */
export function choiceLines(choices: readonly ComparedChoice[]): ChoiceLine[] {
  const alike = new Map<string, ComparedChoice[]>();
  for (const choice of choices) {
    if (choice.kind !== "row") continue;
    const key = [choice.path, ...choice.said.map(({ state }) => state)].join(" ");
    alike.set(key, [...(alike.get(key) ?? []), choice]);
  }
  const together = [...alike.values()].filter(({ length }) => length >= leastTogether);
  return choices.flatMap((choice): ChoiceLine[] => {
    const group = together.find((each) => each.includes(choice));
    if (!group) return [[choice]];
    return group[0] === choice ? [group as unknown as ChoiceLine] : [];
  });
}
