import type { ComparedOption } from "../../../alternatives/compare/comparison";
import type { Words } from "../../../i18n/words";
import { cutShort } from "../short-name";

/** How a paper speaks of an option. */
export interface OptionName {
  /** "Option 2", "Baseline": in sentences and where there is little room. */
  readonly label: string;
  /** Its own title, whole. */
  readonly title: string;
  /** "Option 2: Larger force": over a part of its own. */
  readonly full: string;
  /** The same, cut short, over a column. */
  readonly head: string;
}

const mostOverColumn = 32;

/**
 * The names of some options, in their order. Options are counted past what they are held against,
 * which is named by what it is; several of those are counted too.
 */
export function optionNames(words: Words, options: readonly ComparedOption[]): OptionName[] {
  const isBaseline = ({ design }: ComparedOption) => design.option?.baseline !== undefined;
  const baselines = options.filter(isBaseline).length;
  const met = { baselines: 0, options: 0 };
  return options.map((option) => {
    const place = isBaseline(option) ? ++met.baselines : ++met.options;
    const label = !isBaseline(option)
      ? words.say("options-paper.option", { place })
      : baselines === 1
        ? words.say("options-paper.baseline")
        : words.say("options-paper.baseline.one-of", { place });
    const title = option.design.about.title.trim() || words.say("report.untitled");
    const named = (as: string) => words.say("options-paper.named", { label, title: as });
    return { label, title, full: named(title), head: named(cutShort(title, mostOverColumn)) };
  });
}
