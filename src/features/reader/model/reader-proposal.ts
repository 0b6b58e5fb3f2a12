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
  /** Another force of the text that the same words were read for: whose they are, a person says. */
  alsoReadFor?: string;
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

/** The further force for which every word of a proposal was read too. */
function forceOfSameWords(
  { evidence }: ReaderProposal,
  { furtherForces }: Reading,
): string | undefined {
  if (evidence.length === 0) return undefined;
  return furtherForces.find(({ proposals }) => {
    const words = proposals.flatMap((proposal) => proposal.evidence);
    return evidence.every(({ start, end }) =>
      words.some((other) => other.start < end && start < other.end),
    );
  })?.name;
}

/** A proposal whose words may be another force's is never more than possible. */
function withOtherForce(proposal: ReaderProposal, reading: Reading): ReaderProposal {
  const alsoReadFor = forceOfSameWords(proposal, reading);
  return alsoReadFor ? { ...proposal, certainty: "possible", alsoReadFor } : proposal;
}

/** All that a reading proposes for a design, each with an id of its own. */
export function readerProposals(reading: Reading): ReaderProposal[] {
  const { design, tasks, benchmarks } = reading;
  const all = [...design.map(answer), ...tasks.map(taskRow), ...benchmarks.map(benchmarkRow)];
  const known = new Set<string>();
  return all
    .filter(({ id }) => !known.has(id) && known.add(id))
    .map((proposal) => withOtherForce(proposal, reading));
}
