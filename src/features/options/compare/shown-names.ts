import type { MandateDesign } from "../../../domain/design";
import type { Words } from "../../../i18n/words";
import { cutShort } from "../../../report/model/short-name";

/** What an option is called on the screen. */
export interface ShownName {
  readonly id: string;
  /** Its title; counted where another of them has the same one. */
  readonly title: string;
  /** The same, cut short, over a column. */
  readonly head: string;
  /** What stands under its name over a column. */
  readonly note?: string;
}

const mostOverColumn = 48;

/** The names of some options, in their order, no two alike; the one at `base` is marked as that. */
export function shownNames(
  words: Words,
  designs: readonly MandateDesign[],
  base?: number,
): ShownName[] {
  const titles = designs.map(({ about }) => about.title.trim() || words.say("comparison.untitled"));
  return designs.map(({ id }, place) => {
    const own = titles[place] ?? "";
    const before = titles.slice(0, place).filter((title) => title === own).length;
    const counted = (title: string) =>
      before === 0 ? title : words.say("comparison.same-title", { title, count: before + 1 });
    return {
      id,
      title: counted(own),
      head: counted(cutShort(own, mostOverColumn)),
      ...(place === base ? { note: words.say("comparison.base") } : {}),
    };
  });
}
