import type { PlainTask } from "../../domain/plain";
import type { verbs } from "../../domain/vocabulary/task";
import { taskItem } from "../clauses/task-wording";
import { leadIn } from "../clauses/tasks";
import type { DraftContext } from "../context";
import { type ChoicePlace, textOfRuns } from "../draft";
import { tidy } from "../runs";
import { type BasisChanges, changeAt } from "./basis-changes";
import type { BasisText } from "./basis-text";
import { type MatchedRow, matchRows } from "./match-rows";

type TaskVerb = (typeof verbs)[number];

const plainText = (text: string) => tidy(text).toLowerCase().replace(/^to /, "");

function taskPlaces(id: string): ChoicePlace[] {
  return (["wording", "type", "modality", "verb", "due"] as const).map((column) => ({
    field: `purpose.tasks[].${column}`,
    row: id,
  }));
}

/** An item of a list of tasks: kept, with the design's words where they are others, or struck. */
function changeTask(
  context: DraftContext,
  changes: BasisChanges,
  { paragraph, text, row }: MatchedRow,
  due: string | undefined,
): void {
  const change = changeAt(changes, paragraph);
  const task = context.design.purpose.tasks?.find(({ id }) => id === row?.id);
  if (!task) {
    change.struck = true;
    return;
  }
  change.places.push(...taskPlaces(task.id));
  const isReworded = task.wording !== undefined && plainText(task.wording) !== plainText(text);
  if (isReworded || task.due !== due) change.rewritten = textOfRuns(taskItem(context, task).runs);
}

/** A lead whose tasks all stand under another verb now is led in anew; tasks of several verbs part. */
function changeLead(
  context: DraftContext,
  changes: BasisChanges,
  { lead, tasks }: BasisText["lists"][number],
  rowOf: (paragraph: string) => PlainTask | undefined,
  before: TaskVerb | undefined,
): void {
  const rows = tasks.flatMap((paragraph) => {
    const task = rowOf(paragraph);
    return task ? [{ paragraph, task }] : [];
  });
  const now = new Set(rows.map(({ task }) => task.verb));
  const [verb] = now;
  if (rows.length === 0) {
    changeAt(changes, lead).struck = true;
  } else if (now.size > 1) {
    for (const { paragraph, task } of rows)
      if (task.verb !== undefined && task.verb !== before)
        changeAt(changes, paragraph).struck = true;
  } else if (verb !== undefined && verb !== before) {
    const group = {
      tier: rows[0]?.task.tier,
      verb,
      addressee: undefined,
      tasks: rows.map(({ task }) => task),
    };
    changeAt(changes, lead).rewritten = textOfRuns(leadIn(context, group, verb));
  }
}

/** What became of last year's tasks. A design without tasks says nothing of them. */
export function taskChanges(context: DraftContext, basis: BasisText, changes: BasisChanges): void {
  const { saved, design } = context;
  if (!design.purpose.tasks?.length) return;
  const read = basis.reading.tasks.flatMap(({ wording, type, verb, due, evidence }) => {
    const [first] = evidence;
    const known = { text: wording, verb, due, ...(type ? { type } : {}) };
    return first ? [{ paragraph: first.paragraph, ...known }] : [];
  });
  const matched = matchRows(saved, "purpose.tasks", read);
  const byParagraph = new Map(matched.map((each) => [each.paragraph, each]));
  const rowOf = (paragraph: string) =>
    design.purpose.tasks?.find(({ id }) => id === byParagraph.get(paragraph)?.row?.id);
  for (const [at, item] of matched.entries()) changeTask(context, changes, item, read[at]?.due);
  for (const list of basis.lists) {
    const before = read.find(({ paragraph }) => list.tasks.includes(paragraph))?.verb;
    changeLead(context, changes, list, rowOf, before);
  }
}

/** What became of last year's benchmarks. A design without benchmarks says nothing of them. */
export function benchmarkChanges(
  { saved, design }: DraftContext,
  basis: BasisText,
  changes: BasisChanges,
): void {
  if (!design.commitment.benchmarks?.length) return;
  const read = basis.reading.benchmarks.flatMap(({ text, evidence }) => {
    const [first] = evidence;
    return first ? [{ paragraph: first.paragraph, text }] : [];
  });
  for (const { paragraph, row, text } of matchRows(saved, "commitment.benchmarks", read)) {
    const change = changeAt(changes, paragraph);
    const now = design.commitment.benchmarks.find(({ id }) => id === row?.id);
    if (!now) {
      change.struck = true;
      continue;
    }
    change.places.push({ field: "commitment.benchmarks[].text", row: now.id });
    if (now.text !== undefined && plainText(now.text) !== plainText(text))
      change.rewritten = tidy(now.text);
  }
}
