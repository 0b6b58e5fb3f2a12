import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign, PlainTask } from "../../domain/plain";
import type { TaskTypeId } from "../../domain/tasks/taxonomy";
import { publicOrderTasks } from "../../engine/facts/public-order-tasks";
import { isSecureTask } from "../../engine/facts/secure-tasks";
import { isInForce } from "../../engine/facts/tasks-in-force";
import { isSilent, missingIn, type Told } from "../../engine/told";
import { type TaskElement, taskElements } from "./element";

type Asks = (task: PlainTask) => Told;

const ofTypes =
  (...types: TaskTypeId[]): Asks =>
  ({ type }) =>
    type === undefined ? ["purpose.tasks[].type"] : types.includes(type);

/** Secured by soldiers; order among the people is kept by police, whatever the modality. */
const secures: Asks = (task) => {
  if (task.type && publicOrderTasks.includes(task.type)) return false;
  const told = isSecureTask(task);
  return typeof told === "string" ? [told] : told;
};

/** Secured at a place, by guards, and not by going about. */
const atAPlace: readonly TaskTypeId[] = [
  "key-site-protection",
  "mission-protection",
  "disarmament-demobilisation",
];

/** Watched by observers unless they are to be secured. */
const watchable: readonly TaskTypeId[] = ["buffer-zone", "border-monitoring", "arms-embargo"];

/** Which tasks ask for which element; a reading of ours of the task taxonomy, and no doctrine. */
const asks: Readonly<Record<TaskElement, Asks>> = {
  patrols: (task) => (task.type && atAPlace.includes(task.type) ? false : secures(task)),
  "long-patrols": ofTypes(
    "protect-physical",
    "area-security",
    "neutralise-armed-groups",
    "early-warning",
  ),
  escorts: ofTypes(
    "humanitarian-access",
    "displaced-return",
    "election-security",
    "rights-monitoring",
    "mission-protection",
  ),
  "site-guard": ofTypes(
    "key-site-protection",
    "safe-area-protection",
    "election-security",
    "disarmament-demobilisation",
  ),
  "reaction-force": secures,
  observers: (task) => {
    if (task.type && watchable.includes(task.type))
      return task.modality === undefined
        ? ["purpose.tasks[].modality"]
        : task.modality !== "secure";
    return ofTypes("ceasefire-monitoring", "withdrawal-verification")(task);
  },
  "police-posts": ofTypes("interim-policing", "police-reform"),
  "formed-police": ofTypes(...publicOrderTasks),
};

/** What asks for an element: tasks, by id, and switches of the design that do so without a task. */
export interface AskedBy {
  readonly tasks: readonly string[];
  readonly fields: readonly FieldPath[];
}

/** Tasks that leave open whether they ask for an element, and the fields that would tell. */
export interface LeftOpen {
  readonly tasks: readonly string[];
  readonly missing: readonly FieldPath[];
}

/** What the tasks ask for, and what they leave open. */
export interface AskedElements {
  /** What asks for each element; an element that nothing asks for is not there. */
  readonly by: ReadonlyMap<TaskElement, AskedBy>;
  /** Elements that nothing asks for and some task may ask for. */
  readonly open: ReadonlyMap<TaskElement, LeftOpen>;
  /** Whether the operation itself polices: posts for advice to the host's police are no measure of that. */
  readonly hasInterimPolicing: boolean;
  /** Tasks that end and are handed over: nothing is counted for them. */
  readonly ending: readonly string[];
}

/** What the tasks of a design ask for in its sectors. */
export function askedByTasks(design: PlainDesign): AskedElements {
  const { tasks = [] } = design.purpose;
  const isEnding = (task: PlainTask) => isInForce(design, task) === false;
  const inForce = tasks.filter((task) => !isEnding(task));
  const by = new Map<TaskElement, AskedBy>();
  const open = new Map<TaskElement, LeftOpen>();
  for (const element of taskElements) {
    const told = inForce.map((task) => ({ id: task.id, told: asks[element](task) }));
    const asking = told.filter((each) => each.told === true).map(({ id }) => id);
    const fields = element === "site-guard" ? safePlaces(design) : [];
    if (asking.length + fields.length > 0) by.set(element, { tasks: asking, fields });
    else if (told.some((each) => isSilent(each.told)))
      open.set(element, {
        tasks: told.filter((each) => isSilent(each.told)).map(({ id }) => id),
        missing: missingIn(told.map((each) => each.told)),
      });
  }
  const hasInterimPolicing = inForce.some(({ type }) => type === "interim-policing");
  return { by, open, hasInterimPolicing, ending: tasks.filter(isEnding).map(({ id }) => id) };
}

/** Safe areas and protection sites are guarded, whether or not a task says so. */
function safePlaces({ commitment }: PlainDesign): FieldPath[] {
  return [
    ...(commitment.safeAreas ? (["commitment.safeAreas"] as const) : []),
    ...(commitment.protectionSites ? (["commitment.protectionSites"] as const) : []),
  ];
}
