import { answerAt, rowsIn } from "../../domain/edit";
import type { FieldMeta } from "../../domain/field";
import { type FieldRecord, fieldCatalogue } from "../../domain/field-catalogue";
import type { FieldPath } from "../../domain/field-path";
import { isStated, type Stated } from "../../domain/stated";
import type { Block, Term } from "./block";
import { rowNameIn } from "./check-in-words";
import { groundsOf } from "./grounds";
import type { Making } from "./making";
import { rowsTable } from "./rows-table";
import { plain } from "./runs";
import { labelOf, valueInWords } from "./value-in-words";

/** Owners and triggers of assumptions stand in the section of assumptions. */
const isAssumptionHolder = (path: string) => /^international\..+(Owner|Trigger)$/.test(path);

function termOf(making: Making, path: FieldPath, answer: Stated<unknown>): Term {
  const { words, design } = making;
  const value = valueInWords(words, path, answer, (id) => rowNameIn(design, words, id));
  return { term: labelOf(words, path), runs: [plain(value), ...groundsOf(making, answer)] };
}

interface StatedField {
  record: FieldRecord;
  answer: Stated<unknown>;
}

function statedFields({ design }: Making, serves: FieldMeta["serves"]): StatedField[] {
  return fieldCatalogue
    .filter((record) => record.serves === serves && !record.path.includes("[]"))
    .filter(({ path }) => !isAssumptionHolder(path))
    .flatMap((record) => {
      const answer = answerAt(design, record.path);
      return answer && isStated(answer) ? [{ record, answer }] : [];
    });
}

/**
 * The planner's stated choices that serve a factor, a strategy or the context, with reasons and
 * provenance; nothing where none is stated.
 */
export function choicesServing(making: Making, serves: FieldMeta["serves"]): Block[] {
  const { words } = making;
  const fields = statedFields(making, serves);
  if (fields.length === 0) return [];
  const terms = fields
    .filter(({ answer }) => !Array.isArray(answer.value) || !hasRows(answer))
    .map(({ record, answer }) => termOf(making, record.path, answer));
  const tables = fields
    .filter(({ answer }) => hasRows(answer))
    .flatMap(({ record, answer }) => rowsTable(making, record.path, answer));
  const heading: Block = {
    kind: "heading",
    level: 3,
    id: `${serves}-choices`,
    text: words.say("report.heading.choices"),
  };
  return [
    heading,
    ...(terms.length > 0 ? [{ kind: "terms", items: terms } as const] : []),
    ...tables,
  ];
}

const hasRows = (answer: Stated<unknown>) => rowsIn(answer).some((row) => typeof row === "object");
