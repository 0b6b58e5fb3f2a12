import type { PlainTask } from "../../domain/plain";
import { isNamed, isSubstantive } from "../../domain/text";
import type { verbs } from "../../domain/vocabulary/task";
import {
  at,
  type ClauseMaker,
  type ClauseSeed,
  clause,
  type DraftContext,
  operationName,
} from "../context";
import type { ChoiceEdit, DraftRun, DraftVariant } from "../draft";
import { textOfRuns } from "../draft";
import { gap } from "../gap";
import { isOperation } from "../names";
import { merged, phrase, said } from "../runs";
import { taskItem } from "./task-wording";

type TaskVerb = (typeof verbs)[number];

/** Tasks that one paragraph gives: of one tier, under one verb, to one addressee. */
export interface TaskGroup {
  tier: PlainTask["tier"] | undefined;
  verb: TaskVerb | undefined;
  /** Undefined for the operation itself. */
  addressee: string | undefined;
  tasks: readonly PlainTask[];
}

/** The forms of a lead that an author may choose between, the strongest first. */
const leadVerbs: readonly TaskVerb[] = ["decides", "authorises", "requests", "encourages"];
const tierOrder = ["first", "second", "third", undefined] as const;

function groupsOf({ design, names }: DraftContext): TaskGroup[] {
  const groups = new Map<string, TaskGroup>();
  for (const task of design.purpose.tasks ?? []) {
    const { tier, verb } = task;
    const addressee =
      isNamed(task.addressee) && !isOperation(names, task.addressee)
        ? said(task.addressee).text
        : undefined;
    const key = JSON.stringify([tier, verb, addressee]);
    const known = groups.get(key);
    groups.set(key, { tier, verb, addressee, tasks: [...(known?.tasks ?? []), task] });
  }
  return [...groups.values()].sort(
    (one, other) => tierOrder.indexOf(one.tier) - tierOrder.indexOf(other.tier),
  );
}

/** Letters and digits of a name, so that it can stand in a clause's id. */
const slug = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60);

function idOf({ tier, verb, addressee }: TaskGroup): string {
  return [
    "tasks",
    tier ?? "untiered",
    verb ?? "open",
    ...(addressee ? [slug(addressee)] : []),
  ].join(":");
}

/** Whether a name needs "the" before it: not an acronym, a plural, or one that has its own word. */
const takesArticle = (name: string) =>
  !/^(?:the|all|any|each|every|both|its|his|her)\b|^(?:Member )?States\b|^\S*[A-Z]{2,}|^[A-Z]?[a-z-]+s\b/.test(
    name,
  );

/** The words before a list of tasks, under a verb of one's choice. */
export function leadIn(
  context: DraftContext,
  group: TaskGroup,
  verb: TaskVerb | undefined,
): readonly DraftRun[] {
  const { words } = context;
  const addressee = group.addressee
    ? phrase(words, takesArticle(group.addressee) ? "draft.addressee" : "draft.addressee-bare", {
        addressee: group.addressee,
      })
    : operationName(context);
  const parts = { addressee, tier: group.tier ?? "none", count: group.tasks.length };
  if (verb !== undefined) return clause(context, "", verb, `tasks-${verb}`, parts).runs;
  const space: DraftRun = { kind: "words", text: " " };
  const open = gap(words, "purpose.tasks[].verb", group.tasks[0]?.id);
  return merged([open, space, ...phrase(words, "draft.clause.tasks-open", parts)]);
}

/** Another verb for a group is another choice for each of its tasks. */
function variants(context: DraftContext, group: TaskGroup): ClauseSeed["variants"] {
  const { verb } = group;
  if (verb === undefined) return undefined;
  const offered = leadVerbs.includes(verb) ? leadVerbs : [verb, ...leadVerbs];
  const editsTo = (value: TaskVerb) =>
    group.tasks.map(({ id }): ChoiceEdit => ({ field: "purpose.tasks[].verb", row: id, value }));
  const options = offered.map(
    (each): DraftVariant => ({
      id: each,
      text: textOfRuns(leadIn(context, group, each)),
      edits: editsTo(each),
    }),
  );
  return { chosen: verb, options };
}

/** Under an objective the tasks that serve it, where a group serves several; a single task stands alone. */
function itemsOf(context: DraftContext, { tasks }: TaskGroup, parent: string): ClauseSeed[] {
  const rows = context.design.purpose.objectives ?? [];
  const objectiveOf = ({ objective }: PlainTask) =>
    rows.find(({ id, text }) => id === objective && isSubstantive(text));
  const served = [...new Set(tasks.map(objectiveOf))];
  return served.flatMap((row): ClauseSeed[] => {
    const own = tasks.filter((task) => objectiveOf(task) === row);
    const items = own.map((task) => taskItem(context, task));
    if (row === undefined || served.length < 2 || own.length < 2) return items;
    return [
      {
        id: `${parent}:${row.id}`,
        runs: [said(row.text ?? "")],
        places: [at("purpose.objectives[].text", row.id)],
        items,
      },
    ];
  });
}

/** The tasks as lettered lists: by tier, verb and addressee, and inside by objective. */
export const tasks: ClauseMaker = (context) =>
  groupsOf(context).map((group): ClauseSeed => {
    const id = idOf(group);
    const chosen = variants(context, group);
    return {
      id,
      runs: leadIn(context, group, group.verb),
      places: group.tasks.flatMap(({ id: row }) => [
        at("purpose.tasks[].verb", row),
        at("purpose.tasks[].tier", row),
        at("purpose.tasks[].addressee", row),
      ]),
      items: itemsOf(context, group, id),
      ...(chosen ? { variants: chosen } : {}),
    };
  });
