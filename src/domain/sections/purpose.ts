import * as z from "zod/mini";
import { count, fieldsOf, isoDate, rowId, rows } from "../field";
import { longText, shortText } from "../stated-schema";
import { taskTypes } from "../tasks/taxonomy";
import { modalities, taskMeans, taskPhases, tiers, verbs } from "../vocabulary/task";

const decided = fieldsOf({ decidedBy: "mandating-body", serves: "clear-objectives" });
const planned = fieldsOf({ decidedBy: "secretary-general-plan", serves: "clear-objectives" });

export const objectiveShape = {
  text: decided(longText()),
  endState: decided(longText()),
  indicator: planned(longText()),
  /** What the indicator shows at the outset, and when and by whom that was read. */
  baseline: planned(shortText()),
  target: planned(shortText()),
  due: planned(isoDate()),
  /** The day on which progress is next looked at; the day by which the objective is reached is `due`. */
  reviewDate: planned(isoDate()),
  /** The office that reports on the indicator. */
  owner: planned(shortText()),
};

export const taskShape = {
  type: decided(z.enum(taskTypes)),
  wording: decided(longText()),
  verb: decided(z.enum(verbs)),
  addressee: decided(shortText()),
  due: decided(isoDate()),
  modality: decided(z.enum(modalities)),
  tier: decided(z.enum(tiers)),
  phase: planned(z.enum(taskPhases)),
  /** The id of the objective that the task serves. */
  objective: decided(rowId()),
  /** The id of the task that has to come first. */
  after: planned(rowId()),
  /** Months after the decision at which the task begins. */
  startMonth: planned(count(240), { unit: "month-number", serves: "troop-quantity" }),
  /** Military personnel that the task needs from its start month on. */
  troopsNeeded: planned(count(), { unit: "persons", serves: "troop-quantity" }),
  /** Whose hands the task is done with; the number of military among them is `troopsNeeded`. */
  means: planned(z.array(z.enum(taskMeans))),
  /** Who carries on an ended task, or "none". */
  successor: planned(shortText(), { serves: "commitment" }),
};

/** What the operation is for: objectives, and the tasks that serve them. */
export const purposeSection = z.strictObject({
  objectives: decided(rows(objectiveShape, 40), { graded: true }),
  tasks: decided(rows(taskShape, 250)),
});
