import { answerAt, rowsIn } from "../../../domain/edit";
import { type FieldRecord, fieldCatalogue } from "../../../domain/field-catalogue";
import { isStated, type Stated } from "../../../domain/stated";
import type { Block, Term } from "../block";
import { groundsOf } from "../grounds";
import { rowsTable } from "../rows-table";
import { plain, said } from "../runs";
import { labelOf, valueInWords } from "../value-in-words";
import { besideBlocks } from "./beside";
import { choiceRow } from "./choice-in-words";
import { isOfSituation, partOf } from "./choice-part";
import type { Paper } from "./paper";

interface Told {
  readonly record: FieldRecord;
  readonly answer: Stated<unknown>;
}

/** What all options tell of the case alike; of a list, what the base tells. */
function toldAlike({ comparison, base }: Paper): Told[] {
  const same = new Set(comparison.choices.same.flatMap(({ path, rows }) => (rows ? [] : [path])));
  return fieldCatalogue
    .filter(({ path }) => isOfSituation(path) && !path.includes("[]"))
    .flatMap((record) => {
      const answer = answerAt(base.design, record.path);
      if (!answer || !isStated(answer)) return [];
      return rowsIn(answer).length > 0 || same.has(record.path) ? [{ record, answer }] : [];
    });
}

const isList = ({ answer }: Told) => rowsIn(answer).some((row) => typeof row === "object");

function account({ base, words }: Paper, told: readonly Told[]): Block[] {
  const terms = told
    .filter((each) => !isList(each))
    .map(
      ({ record: { path }, answer }): Term => ({
        term: labelOf(words, path),
        runs: [plain(valueInWords(words, path, answer)), ...groundsOf(base.making, answer)],
      }),
    );
  return [
    ...(terms.length > 0 ? [{ kind: "terms", items: terms } as const] : []),
    ...told
      .filter(isList)
      .flatMap(({ record: { path }, answer }) =>
        rowsTable(base.making, path, answer, isOfSituation),
      ),
  ];
}

/**
 * The situation in one account, as far as the options tell it alike, and where they tell it
 * otherwise: a difference in the case is none in the design.
 */
export function situationPart(paper: Paper): Block[] {
  const { words, comparison } = paper;
  const told = toldAlike(paper);
  const rows = comparison.choices.differing
    .filter((choice) => partOf(choice) === "situation")
    .map((choice) => choiceRow(paper, choice));
  const say = (key: "alike" | "none" | "otherwise" | "lists") =>
    words.say(`options-paper.situation.${key}`, { base: paper.base.name.label });
  return [
    {
      kind: "heading",
      level: 2,
      id: "situation",
      text: words.say("options-paper.situation"),
    },
    {
      kind: "paragraph",
      runs: said(say(told.length > 0 ? "alike" : "none"), told.some(isList) ? say("lists") : ""),
    },
    ...account(paper, told),
    ...(rows.length > 0
      ? [
          {
            kind: "heading",
            level: 3,
            id: "situation-differences",
            text: words.say("options-paper.situation.differences"),
          } as const,
          {
            kind: "paragraph",
            runs: said(say("otherwise")),
          } as const,
          ...besideBlocks(
            paper,
            {
              caption: words.say("options-paper.situation.caption"),
              first: words.say("options-paper.column.question"),
            },
            rows,
          ),
        ]
      : []),
  ];
}
