import type { PlainTask } from "../../domain/plain";
import { isSubstantive } from "../../domain/text";
import { taskTypeOf } from "../../importing/match/design/task-types";
import { at, type ClauseSeed, type DraftContext, hostName } from "../context";
import { type DraftRun, textOfRuns } from "../draft";
import { gap, inSentence } from "../gap";
import { merged, phrase, said } from "../runs";

/** Verbs with which authors open a task; other openings are names of things. */
const opensWithVerb =
  /^(?:act|address|advise|aid|analyse|assess|assist|build|carry|chair|clear|collect|confirm|conduct|confiscate|consolidate|contribute|convene|coordinate|create|defend|deliver|deny|deploy|destroy|deter|develop|disarm|document|ease|encourage|end|enforce|ensure|escort|establish|evacuate|exchange|explain|extend|extract|facilitate|foster|gather|get|give|guard|guide|hand|help|hold|identify|implement|improve|inform|inspect|integrate|investigate|keep|lead|liaise|maintain|manage|mediate|mentor|mobilise|mobilize|monitor|negotiate|neutralise|neutralize|observe|organise|organize|oversee|patrol|plan|prepare|prevent|promote|protect|provide|publish|receive|reduce|reform|register|rehabilitate|report|respond|restore|restructure|run|secure|see|seize|select|set|stabilise|stabilize|stop|strengthen|supervise|support|take|train|verify|watch|work)\b/i;

/** The author's wording as an item of a list: "To watch the ceasefire", "Good offices with ...". */
function inItem({ words }: DraftContext, wording: string): DraftRun {
  const { text } = said(wording);
  if (/^to /i.test(text)) return { kind: "words", text: `T${text.slice(1)}` };
  if (!opensWithVerb.test(text)) return { kind: "words", text };
  const task = text.charAt(0).toLocaleLowerCase(words.locale) + text.slice(1);
  return { kind: "words", text: words.say("draft.task.to", { task }) };
}

/** What a task without a wording of its own is called: by its type and modality. */
function usualWording(context: DraftContext, { id, type, modality }: PlainTask): DraftRun[] {
  const { words } = context;
  if (type === undefined) return [gap(words, "purpose.tasks[].type", id)];
  const what = phrase(words, `draft.task.${type}`, { host: hostName(context) });
  if (modality === undefined) {
    const how = gap(words, "purpose.tasks[].modality", id);
    return phrase(words, "draft.task.modality-open", { how, what });
  }
  const own = `draft.task-wording.${type}.${modality}`;
  return words.has(own) ? phrase(words, own) : phrase(words, `draft.task.by.${modality}`, { what });
}

/** The task's name before a wording that would be taken for another task without it. */
function namedFirst(context: DraftContext, { type }: PlainTask, wording: DraftRun): DraftRun[] {
  const { words } = context;
  if (type === undefined || taskTypeOf(wording.text) === type) return [wording];
  const named = `draft.task-name.${type}`;
  const key = words.has(named) ? named : `draft.task.${type}`;
  const what = textOfRuns(phrase(words, key, { host: hostName(context) }));
  const name = what.charAt(0).toLocaleUpperCase(words.locale) + what.slice(1);
  const task = inSentence(words, wording.text);
  return phrase(words, "draft.task.named", { name, task });
}

/** One task as an item of a list, with the day by which it is due. */
export function taskItem(context: DraftContext, task: PlainTask): ClauseSeed {
  const { words } = context;
  const { id, type, wording, due } = task;
  const what = isSubstantive(wording)
    ? namedFirst(context, task, inItem(context, wording))
    : usualWording(context, task);
  const runs =
    due === undefined
      ? what
      : phrase(words, "draft.task.due", { task: what, date: words.date(due) });
  return {
    id: `tasks.${id}`,
    runs: merged(runs),
    places: (["wording", "type", "modality", "due"] as const).map((column) =>
      at(`purpose.tasks[].${column}`, id),
    ),
    ...(type === undefined ? {} : { component: type }),
  };
}
