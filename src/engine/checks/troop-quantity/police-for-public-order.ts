import { defineCheck } from "../../check";
import { publicOrderTasks } from "../../facts/public-order-tasks";
import { taskedNeeds, whereTasked } from "../../facts/tasks-in-force";
import { mandateDecisions, uniformedOperations } from "../../operations";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

/** Where public order is a task: are there police, and formed units among them? */
export const policeForPublicOrder = defineCheck({
  id: "police-for-public-order",
  room: "troop-quantity",
  warrant: "practice",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: uniformedOperations,
    decisions: mandateDecisions,
    when: whereTasked(publicOrderTasks),
  },
  needs: [
    "operation.type",
    "operation.decision",
    ...taskedNeeds,
    "force.formedPoliceUnits",
    "force.individualPolice",
  ],
  findings: ["bara-2020-police", "hultman-2013-civilian-police", "di-salvatore-2019-crime-police"],
  against: ["caplan-hoeffler-2017-police"],
  nulls: [
    "hultman-2014-battle-police",
    "hultman-2016-police",
    "kim-sandler-2022-police",
    "johansson-hultman-2019-sexual-violence",
  ],
  coded: ["police"],
  contested: true,
  reasons: ["formed-units", "individual-only", "no-police"],
  judge: ({ design: { force } }) => {
    const { formedPoliceUnits: formed, individualPolice: individual } = force;
    if (formed === undefined) return notStatedFor(["force.formedPoliceUnits"]);
    if (formed > 0) return met("formed-units", { units: formed });
    if (individual === undefined) return notStatedFor(["force.individualPolice"]);
    return individual > 0
      ? partlyMet("individual-only", { officers: individual })
      : notMet("no-police");
  },
  remedies: () => [
    { id: "formed-units", kind: "open", path: "force.formedPoliceUnits" },
    { id: "drop-task", kind: "open", path: "purpose.tasks" },
  ],
});
