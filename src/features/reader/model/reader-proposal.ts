import type { FieldPath } from "../../../domain/field-path";
import type { ListPath } from "../../../domain/rows-edit";
import type { DesignProposal } from "../../../importing/match/design/design-proposal";
import type { ReadTask } from "../../../importing/match/design/tasks";
import type { Evidence } from "../../../importing/match/evidence";
import type { Certainty } from "../../../importing/match/proposal";
import type { Reading } from "../../../importing/match/read-resolution";

/** What was read of one row, by the paths of its columns. */
export type ReadValues = Readonly<Partial<Record<FieldPath, unknown>>>;

interface Shared {
  /** The same for the same words and the same value, whatever else the text says. */
  id: string;
  values: ReadValues;
  evidence: readonly Evidence[];
  certainty: Certainty;
}

/** A proposal as the screen shows it: an answer to one field, or a row for a list. */
export type ReaderProposal = Shared &
  (
    | { kind: "answer"; path: FieldPath }
    /** `number` counts the rows that the text gives the list, from one. */
    | { kind: "row"; path: ListPath; number: number }
  );

const taskColumns = ["type", "wording", "modality", "verb", "addressee", "due"] as const;

/** The columns that a proposed row may state, in the order in which a form shows them. */
export function columnsOf(list: ListPath): FieldPath[] {
  return list === "purpose.tasks"
    ? taskColumns.map((column): FieldPath => `purpose.tasks[].${column}`)
    : ["commitment.benchmarks[].text"];
}

const placeOf = ([first]: readonly Evidence[]) => (first ? `${first.start}-${first.end}` : "");

function answer({ path, value, evidence, certainty }: DesignProposal): ReaderProposal {
  const id = `${path} ${placeOf(evidence)} ${JSON.stringify(value)}`;
  return { kind: "answer", id, path, values: { [path]: value }, evidence, certainty };
}

function taskRow(task: ReadTask, index: number): ReaderProposal {
  const { evidence, certainty } = task;
  const stated = taskColumns.filter((column) => task[column] !== undefined);
  return {
    kind: "row",
    id: `purpose.tasks ${placeOf(evidence)}`,
    path: "purpose.tasks",
    number: index + 1,
    values: Object.fromEntries(stated.map((column) => [`purpose.tasks[].${column}`, task[column]])),
    evidence,
    certainty,
  };
}

function benchmarkRow(
  { text, evidence }: Reading["benchmarks"][number],
  index: number,
): ReaderProposal {
  return {
    kind: "row",
    id: `commitment.benchmarks ${placeOf(evidence)}`,
    path: "commitment.benchmarks",
    number: index + 1,
    values: { "commitment.benchmarks[].text": text },
    evidence,
    certainty: "likely",
  };
}

/** All that a reading proposes for a design, each with an id of its own. */
export function readerProposals({ design, tasks, benchmarks }: Reading): ReaderProposal[] {
  const all = [...design.map(answer), ...tasks.map(taskRow), ...benchmarks.map(benchmarkRow)];
  const known = new Set<string>();
  return all.filter(({ id }) => !known.has(id) && known.add(id));
}
