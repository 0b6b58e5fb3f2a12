import { sectionIds } from "../../../domain/design";
import type { Block } from "../block";
import { said } from "../runs";
import { besideBlocks } from "./beside";
import { choiceRow } from "./choice-in-words";
import { partOf } from "./choice-part";
import { isOfOperationsOnly, operationsOnlyBlocks } from "./operations-only";
import type { Paper } from "./paper";

/** The choices in which the options differ, by section in the order of the wizard. */
export function choicesPart(paper: Paper): Block[] {
  const { words, comparison } = paper;
  const { differing, same, silent } = comparison.choices;
  const own = differing.filter((choice) => partOf(choice) === "choices");
  const first = words.say("options-paper.column.choice");
  return [
    {
      kind: "heading",
      level: 2,
      id: "choices",
      text: words.say("options-paper.choices"),
    },
    {
      kind: "paragraph",
      runs: said(
        own.length === 0 ? words.say("options-paper.choices.none") : "",
        words.say("options-paper.choices.same", { count: same.length }),
        words.say("options-paper.choices.silent", { count: silent }),
      ),
    },
    ...sectionIds.flatMap((section): Block[] => {
      const here = own.filter((each) => each.section === section);
      if (here.length === 0) return [];
      const rest = here.filter((choice) => isOfOperationsOnly(paper, choice));
      const rows = here.filter((choice) => !rest.includes(choice));
      const name = words.say(`fields.section.${section}`);
      return [
        { kind: "heading", level: 3, id: `choices-${section}`, text: name },
        ...besideBlocks(
          paper,
          { caption: words.say("options-paper.choices.caption", { section: name }), first },
          rows.map((choice) => choiceRow(paper, choice)),
        ),
        ...operationsOnlyBlocks(paper, rest),
      ];
    }),
  ];
}
