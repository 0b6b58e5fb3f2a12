import type { StressResult } from "../../../engine/stress/stress-result";
import type { Block, Runs } from "../block";
import type { Making } from "../making";
import { joined, said, strong } from "../runs";
import { labelOf } from "../value-in-words";
import { inGroups } from "./break-groups";
import {
  becauseInWords,
  breakName,
  exceptionInWords,
  nothingBreaks,
  setInWords,
} from "./break-in-words";
import { mendInWords } from "./mend-in-words";
import { shockName, withoutEffectInWords } from "./shock-in-words";
import { shockTable } from "./shock-table";
import { workingInWords } from "./working-in-words";

const heading = (id: string, text: string, level: 2 | 3 = 3): Block => ({
  kind: "heading",
  level,
  id,
  text,
});
const list = (items: readonly Runs[]): Block => ({ kind: "list", items });

/** Every minimal set in a sentence with why, grouped by what breaks; where something worse mends, that too. */
function breaking({ words, design }: Making, result: StressResult): Block[] {
  const { breaks } = result;
  if (breaks.length === 0) return [{ kind: "paragraph", runs: said(nothingBreaks(words, result)) }];
  return [
    { kind: "paragraph", tone: "quiet", runs: said(words.say("stress.answer.read")) },
    ...inGroups(breaks).flatMap(({ group, items }): Block[] => [
      heading(`stress-${group}`, words.say(`stress.group.${group}`)),
      list(
        items.flatMap((broken): Runs[] => {
          const sets = broken.sets.map((set, place) =>
            joined([
              [strong(setInWords(words, design, broken, set))],
              said(
                becauseInWords(words, design, broken, set.because),
                // The sums of the others differ in what the sentence says already; the page has them.
                place === 0 ? workingInWords(words, design, set) : "",
              ),
            ]),
          );
          const exception = exceptionInWords(words, design, broken);
          return exception ? [...sets, said(exception)] : sets;
        }),
      ),
    ]),
  ];
}

/** At most so many changes are printed; the page has them all. */
const mendsPrinted = 8;

function mending({ words, design }: Making, result: StressResult): Block[] {
  if (result.mends.length === 0) return [];
  const items = result.mends.slice(0, mendsPrinted).map((mend): Runs => {
    const { title, changes, does } = mendInWords(words, design, result, mend);
    return joined([[strong(words.closed(title))], said(...changes, ...does)]);
  });
  return [
    heading("stress-mends", words.say("stress.mends.title")),
    { kind: "paragraph", tone: "quiet", runs: said(words.say("stress.mends.what")) },
    list(items),
  ];
}

/** What holds though shocks touch it, with these shocks; how many things nothing touches. */
function holding(
  { words, design }: Pick<Making, "words" | "design">,
  unbroken: StressResult["unbroken"],
): Runs[] {
  const leaning = unbroken.filter(({ dependsOn }) => dependsOn.length > 0);
  const count = unbroken.length - leaning.length;
  return [
    ...leaning.map((item) =>
      said(
        words.say("stress.unbroken.depends", {
          name: words.closed(breakName(words, design, item)),
          shocks: words.clauses(item.dependsOn.map((id) => shockName(words, design, id))),
        }),
      ),
    ),
    ...(count > 0 ? [said(words.closed(words.say("stress.unbroken.untouched", { count })))] : []),
  ];
}

/** What is broken before any shock, what holds, and what was not tried, each with its own heading. */
function theRest({ words, design }: Making, result: StressResult): Block[] {
  const { brokenAsDesigned, unbroken, notTried, shocks } = result;
  const part = (id: "broken" | "unbroken" | "not-tried", items: readonly Runs[]): Block[] =>
    items.length === 0
      ? []
      : [
          heading(`stress-${id}`, words.say(`stress.${id}.title`)),
          { kind: "paragraph", tone: "quiet", runs: said(words.say(`stress.${id}.what`)) },
          list(items),
        ];
  const idle = shocks.filter(({ leftOut, withoutEffect }) => leftOut || withoutEffect);
  return [
    ...part(
      "broken",
      brokenAsDesigned.map((item) =>
        joined([
          [strong(words.closed(breakName(words, design, item)))],
          said(becauseInWords(words, design, item, item.because)),
        ]),
      ),
    ),
    ...part("unbroken", holding({ words, design }, unbroken)),
    ...part("not-tried", [
      ...notTried.map((item) => {
        const fields = new Set(item.missing.map((path) => labelOf(words, path)));
        return said(
          words.say("stress.not-tried.item", {
            name: words.closed(breakName(words, design, item)),
            fields: words.list([...fields]),
          }),
        );
      }),
      ...idle.map(({ id, withoutEffect }) =>
        said(
          words.say("stress.not-tried.shock", {
            shock: shockName(words, design, id),
            why: withoutEffect
              ? withoutEffectInWords(words, withoutEffect)
              : words.say("stress.shock.left-out"),
          }),
        ),
      ),
    ]),
  ];
}

/**
 * The stress test of the design, where it is asked for: what breaks by what least, what would mend
 * it, what holds, what was not tried, and what was tried at which levels. No share of futures.
 */
export function stressSection(making: Making, result: StressResult): Block[] {
  const { words } = making;
  const head: Block[] = [
    heading("stress", words.say("report.heading.stress"), 2),
    { kind: "paragraph", runs: said(words.say("stress.what")) },
    { kind: "paragraph", runs: [strong(words.say("stress.unlikely"))] },
  ];
  if (result.tooMany) {
    const runs = said(words.say("stress.shocks.too-many", { ...result.tooMany }));
    return [...head, { kind: "paragraph", runs }];
  }
  return [
    ...head,
    ...breaking(making, result),
    ...mending(making, result),
    ...theRest(making, result),
    ...shockTable(making, result),
  ];
}
