import type { FieldPath } from "../../domain/field-path";
import type { Words } from "../../i18n/words";
import { shortName } from "../../report/model/short-name";
import { labelOf, valueInWords } from "../../report/model/value-in-words";
import { columnsOf, type ReaderProposal, type ReadValues } from "./model/reader-proposal";

/** The field's own name, or the row's: "Troop ceiling", "Task 3". */
export function proposalLabel(words: Words, proposal: ReaderProposal): string {
  if (proposal.kind === "answer") return labelOf(words, proposal.path);
  const { number } = proposal;
  return proposal.path === "purpose.tasks"
    ? words.say("reader.row.task", { number })
    : words.say("reader.row.benchmark", { number });
}

/** Values in words: "9,000 people"; of a task its type, verb, modality, addressee and date. */
export function proposalValue(words: Words, proposal: ReaderProposal, values: ReadValues): string {
  const say = (path: FieldPath) => valueInWords(words, path, { value: values[path] });
  if (proposal.kind === "answer") return say(proposal.path);
  if (proposal.path !== "purpose.tasks") return say("commitment.benchmarks[].text");
  const due = values["purpose.tasks[].due"];
  const facts = columnsOf(proposal.path)
    .filter((path) => !/wording|due/.test(path) && values[path] !== undefined)
    .map(say);
  return [
    ...(values["purpose.tasks[].type"] ? [] : [words.say("reader.task.no-type")]),
    ...facts,
    ...(due ? [words.say("reader.task.due", { date: words.date(String(due)) })] : []),
  ].join(" · ");
}

/** Field and value in one line, for a list or beside the words of the text. */
export function proposalLine(words: Words, proposal: ReaderProposal, values: ReadValues): string {
  const value = shortName(proposalValue(words, proposal, values));
  return words.say("reader.line", { field: proposalLabel(words, proposal), value });
}
