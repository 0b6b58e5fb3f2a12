import type { TaskTypeId } from "../../../domain/tasks/taxonomy";
import { defineCheck } from "../../check";
import { anyTaskInForce, taskedNeeds, whereTasked } from "../../facts/tasks-in-force";
import { anyOperation, substantiveDecisions } from "../../operations";
import { anyOf, isOneOf, isSilent, type Told } from "../../told";
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
    ...taskedNeeds,
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
      anyTaskInForce(design, ({ type }) => isOneOf("purpose.tasks[].type", type, types));
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
