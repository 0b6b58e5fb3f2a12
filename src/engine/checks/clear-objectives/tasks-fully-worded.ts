import type { PlainTask } from "../../../domain/plain";
import { defineCheck } from "../../check";
import { anyOperation, substantiveDecisions } from "../../operations";
import { namesOne } from "../../told";
import { met, notStatedFor, partlyMet, silent } from "../../verdict";

const addressed = ({ addressee }: PlainTask) => namesOne("purpose.tasks[].addressee", addressee);

/** Verbs that appeal to somebody and task nobody. */
const appeals = ["calls-upon", "urges", "encourages", "invites", "supports"];

const onlyAppeals = ({ modality, verb }: PlainTask) =>
  modality === "secure" && verb !== undefined && appeals.includes(verb);

/** The parts of a task's wording that are silent. */
const silentParts = (task: PlainTask) =>
  silent({
    "purpose.tasks[].modality": task.modality,
    "purpose.tasks[].verb": task.verb,
    "purpose.tasks[].addressee": addressed(task) === true ? true : undefined,
    "purpose.tasks[].due": task.due,
  });

/** A task can be reported on when it says how, with which force of words, to whom and by when. */
export const tasksFullyWorded = defineCheck({
  id: "tasks-fully-worded",
  room: "clear-objectives",
  warrant: "practice",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: anyOperation,
    decisions: substantiveDecisions,
    when: ({ design: { purpose } }) =>
      purpose.tasks === undefined ? ["purpose.tasks"] : purpose.tasks.length > 0,
  },
  needs: [
    "operation.type",
    "operation.decision",
    "purpose.tasks",
    "purpose.tasks[].modality",
    "purpose.tasks[].verb",
    "purpose.tasks[].addressee",
    "purpose.tasks[].due",
  ],
  findings: ["holt-2009-chain"],
  against: ["terrie-2009-monuc"],
  nulls: [],
  coded: ["mandate-understood"],
  reasons: ["worded", "nobody-addressed", "only-appeals"],
  judge: ({ design }) => {
    const tasks = design.purpose.tasks ?? [];
    const count = (faulty: readonly PlainTask[]) => ({ tasks: faulty.length, of: tasks.length });
    const unaddressed = tasks.filter((task) => addressed(task) === false);
    if (unaddressed.length > 0) return partlyMet("nobody-addressed", count(unaddressed));
    const appealing = tasks.filter(onlyAppeals);
    if (appealing.length > 0) return partlyMet("only-appeals", count(appealing));
    const missing = [...new Set(tasks.flatMap(silentParts))];
    return missing.length > 0 ? notStatedFor(missing) : met("worded", { of: tasks.length });
  },
  remedies: ({ design }) => {
    const tasks = design.purpose.tasks ?? [];
    const nobody = tasks.find((task) => addressed(task) === false);
    const appealing = tasks.find(onlyAppeals);
    return [
      ...(nobody
        ? [
            {
              id: "name-addressee",
              kind: "open",
              path: "purpose.tasks[].addressee",
              row: nobody.id,
            } as const,
          ]
        : []),
      ...(appealing
        ? [
            {
              id: "choose-verb",
              kind: "open",
              path: "purpose.tasks[].verb",
              row: appealing.id,
            } as const,
          ]
        : []),
    ];
  },
});
