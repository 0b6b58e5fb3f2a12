import type { PlainDesign } from "../../../domain/plain";
import type { TaskTypeId } from "../../../domain/tasks/taxonomy";
import { defineCheck } from "../../check";
import { tasksOfTypes, taskTypeNeeds } from "../../facts/task-set";
import { anyOperation, substantiveDecisions } from "../../operations";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

/** Tasks that carry out what parties have agreed, and have nothing to carry out before that. */
const presupposing: readonly TaskTypeId[] = [
  "ceasefire-monitoring",
  "buffer-zone",
  "withdrawal-verification",
  "agreement-support",
  "power-sharing",
  "disarmament-demobilisation",
  "reintegration",
];

/** Those of them that begin by the calendar, whatever the parties do. */
function startedByCalendar(design: PlainDesign) {
  return tasksOfTypes(design, presupposing).filter(
    ({ phase }) => phase === "from-start" || phase === "from-full-deployment",
  );
}

/**
 * In ongoing war a mandate can protect and mediate; it cannot watch a ceasefire that is not there.
 * The findings after fighting has ended do not carry over, and those from the midst of it disagree.
 */
export const expectationsInOngoingWar = defineCheck({
  id: "expectations-in-ongoing-war",
  room: "host-cooperation",
  warrant: "logic",
  consequence: "broken-chain",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: anyOperation,
    decisions: substantiveDecisions,
    when: ({ design: { situation } }) =>
      situation.phase === undefined ? ["situation.phase"] : situation.phase === "ongoing-conflict",
  },
  needs: [
    "operation.type",
    "operation.decision",
    "situation.phase",
    "situation.agreement",
    ...taskTypeNeeds,
    "purpose.tasks[].phase",
  ],
  findings: [],
  against: ["hultman-2014-battle-troops", "hultman-2019-midst-of-war"],
  nulls: ["gilligan-sergenti-2008-matching", "blair-2022-violence", "kruglova-2021-terrorism"],
  coded: ["no-ongoing-conflict"],
  contested: true,
  reasons: [
    "none-presupposes",
    "held-to-condition",
    "agreement-not-holding",
    "presupposes-agreement",
  ],
  judge: ({ design }) => {
    const { tasks } = design.purpose;
    const { agreement } = design.situation;
    if (tasks === undefined) return notStatedFor(["purpose.tasks"]);
    const started = { tasks: startedByCalendar(design).length };
    if (started.tasks > 0) {
      if (agreement === undefined) return notStatedFor(["situation.agreement"]);
      return agreement === "none"
        ? notMet("presupposes-agreement", started)
        : partlyMet("agreement-not-holding", started);
    }
    const later = tasksOfTypes(design, presupposing);
    if (later.some(({ phase }) => phase === undefined))
      return notStatedFor(["purpose.tasks[].phase"]);
    if (tasks.some(({ type }) => type === undefined)) return notStatedFor(["purpose.tasks[].type"]);
    return met(later.length > 0 ? "held-to-condition" : "none-presupposes", {
      tasks: later.length,
    });
  },
  remedies: ({ design }) =>
    startedByCalendar(design).map(({ id }) => ({
      id: "hold-to-condition",
      kind: "set",
      path: "purpose.tasks[].phase",
      row: id,
      value: "on-condition",
    })),
});
