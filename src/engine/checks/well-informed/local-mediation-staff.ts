import type { TaskTypeId } from "../../../domain/tasks/taxonomy";
import { defineCheck } from "../../check";
import { someTask, taskTypeNeeds, whereTasked } from "../../facts/task-set";
import { anyOperation, substantiveDecisions } from "../../operations";
import { anyOf, isSilent, type Told } from "../../told";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

/** Tasks that give mediation staff something to do and a right to do it. */
const theirTasks: readonly TaskTypeId[] = ["local-mediation", "protect-dialogue", "good-offices"];

/** Local disputes ask for local mediators: staff, and a task that is theirs. */
export const localMediationStaff = defineCheck({
  id: "local-mediation-staff",
  room: "well-informed",
  warrant: "finding",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: anyOperation,
    decisions: substantiveDecisions,
    when: (context) => {
      const { perpetrators } = context.design.situation;
      const isLocal: Told = perpetrators
        ? perpetrators.includes("communal-groups") || perpetrators.includes("militias")
        : ["situation.perpetrators"];
      return anyOf([isLocal, whereTasked(["local-mediation"])(context)]);
    },
  },
  needs: [
    "operation.type",
    "operation.decision",
    "situation.perpetrators",
    ...taskTypeNeeds,
    "information.localMediationStaff",
  ],
  findings: ["duursma-2020-darfur-mediation", "duursma-2022-ceasefires", "smidt-2020-dialogue"],
  against: [],
  nulls: [],
  reasons: ["staff-with-task", "staff-without-task", "task-without-staff", "no-staff"],
  judge: ({ design }) => {
    const staff = design.information.localMediationStaff;
    if (staff === undefined) return notStatedFor(["information.localMediationStaff"]);
    const tasked = (types: readonly TaskTypeId[]) =>
      someTask(design, ({ type }) => (type ? types.includes(type) : "purpose.tasks[].type"));
    if (!staff)
      return notMet(tasked(["local-mediation"]) === true ? "task-without-staff" : "no-staff");
    const theirs = tasked(theirTasks);
    if (isSilent(theirs)) return notStatedFor(theirs);
    return theirs ? met("staff-with-task") : partlyMet("staff-without-task");
  },
  remedies: (_, { reason }) =>
    reason === "staff-without-task"
      ? [{ id: "task-mediation", kind: "open", path: "purpose.tasks" }]
      : [{ id: "add-staff", kind: "set", path: "information.localMediationStaff", value: true }],
});
