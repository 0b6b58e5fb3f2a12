import { plainDesign } from "../../../domain/plain";
import type { Block } from "../block";
import { said } from "../runs";
import { ledBy } from "./led-by";
import type { Paper } from "./paper";

/** The countries that any of the options names, each once. */
function countriesOf({ options }: Paper): string[] {
  const named = options.flatMap(({ design }) => plainDesign(design).situation.hostCountries ?? []);
  return [...new Set(named)];
}

/** What the paper is for, what it asks, what it holds against what, and what it leaves to its reader. */
export function purposePart(paper: Paper): Block[] {
  const { words, options, base } = paper;
  const countries = countriesOf(paper);
  const summaries = new Set(options.map(({ design }) => design.about.summary ?? ""));
  const [shared = ""] = summaries;
  return [
    {
      kind: "heading",
      level: 2,
      id: "purpose",
      text: words.say("options-paper.purpose"),
    },
    {
      kind: "paragraph",
      tone: "lead",
      runs: said(
        countries.length > 0
          ? words.say("options-paper.question.in", { countries: words.list(countries) })
          : words.say("options-paper.question"),
      ),
    },
    {
      kind: "paragraph",
      runs: said(
        words.say("options-paper.purpose.what", { count: options.length }),
        words.say("options-paper.purpose.base", { base: base.name.label }),
        words.say("options-paper.purpose.none"),
      ),
    },
    {
      kind: "list",
      items: options.map(({ name }) => ledBy(words, name.label, said(name.title))),
    },
    ...(summaries.size === 1 && shared !== ""
      ? [{ kind: "paragraph", runs: said(shared) } as const]
      : []),
  ];
}
