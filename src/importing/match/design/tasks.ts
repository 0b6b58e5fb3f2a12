import type { TaskTypeId } from "../../../domain/tasks/taxonomy";
import type { Context } from "../context";
import { type Evidence, evidenceIn } from "../evidence";
import { clausesOf } from "../language/clauses";
import { dateForm, dateIn } from "../language/dates";
import { taskLists } from "../mandate-paragraphs";
import type { Certainty } from "../proposal";
import type { Paragraph } from "../structure/paragraph";
import { taskTypeOf } from "./task-types";
import { type Modality, modalityOf, type TaskVerb, taskVerb } from "./task-wording";

/** One task of the mandate as the text gives it. What the text does not say is absent. */
export interface ReadTask {
  wording: string;
  type?: TaskTypeId;
  verb?: TaskVerb;
  addressee?: string;
  modality?: Modality;
  due?: string;
  evidence: readonly Evidence[];
  certainty: Certainty;
}

/** The longest wording, and the longest name of an addressee, that a design takes. */
const longest = 4000;
const longestName = 300;

function wordingOf({ own }: Paragraph): string {
  return own.text.replace(/[\s;,.:]+(?:and|or)?$/i, "").slice(0, longest);
}

function dueOf(wording: string): string | undefined {
  const found = new RegExp(`\\b(?:by|before|no later than|not later than) (${dateForm})`).exec(
    wording,
  )?.[1];
  return found ? dateIn(found) : undefined;
}

/** The tasks in the lists of the mandate, in the text's order. */
export function readTasks(context: Context): ReadTask[] {
  const { main: addressee = "" } = context.forces;
  const isName = addressee !== "" && addressee.length <= longestName;
  return taskLists(context).flatMap(({ lead, tasks }) => {
    const governing = clausesOf({ ...lead, whole: lead.own }).findLast(({ verb }) => verb !== "");
    const verb = taskVerb(governing?.verb ?? "decides");
    return tasks.map((task): ReadTask => {
      const wording = wordingOf(task);
      const evidence = evidenceIn(context.source, task.own, task.id, 0, task.own.text.length);
      const type = taskTypeOf(wording) ?? taskTypeOf(task.heading);
      const modality = modalityOf(wording);
      const due = dueOf(wording);
      return {
        wording,
        ...(type ? { type } : {}),
        ...(verb ? { verb } : {}),
        ...(isName ? { addressee } : {}),
        ...(modality ? { modality } : {}),
        ...(due ? { due } : {}),
        evidence: evidence ? [evidence] : [],
        certainty: "likely",
      };
    });
  });
}
