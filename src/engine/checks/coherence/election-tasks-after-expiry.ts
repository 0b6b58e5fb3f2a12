import type { TaskTypeId } from "../../../domain/tasks/taxonomy";
import { expiryDate, expiryNeeds } from "../../facts/calendar";
import { tasksOfTypes } from "../../facts/task-set";
import { taskedNeeds, whereTasked } from "../../facts/tasks-in-force";
import { met, notMet, notStatedFor } from "../../verdict";
import { contradiction } from "./contradiction";

const electionTasks: readonly TaskTypeId[] = [
  "election-assistance",
  "election-security",
  "voter-education",
];

/**
 * An election that falls after the end of the mandate that is to support it. A short mandate that
 * is meant to be renewed is no contradiction, so the intention is asked for before anything is said.
 */
export const electionTasksAfterExpiry = contradiction({
  id: "election-tasks-after-expiry",
  consequence: "broken-chain",
  applies: { when: whereTasked(electionTasks) },
  needs: [
    "operation.type",
    ...taskedNeeds,
    "purpose.tasks[].due",
    ...expiryNeeds,
    "timing.electionDate",
    "commitment.renewalIntended",
  ],
  reasons: ["within-mandate", "renewal-intended", "after-expiry"],
  judge: ({ design }) => {
    const expiry = expiryDate(design);
    const dues = tasksOfTypes(design, electionTasks).flatMap(({ due }) => due ?? []);
    const election = [design.timing.electionDate ?? [], ...dues].flat().sort().at(-1);
    if (expiry === undefined || election === undefined) {
      return notStatedFor([
        ...(election === undefined ? (["timing.electionDate"] as const) : []),
        ...(expiry === undefined ? (["timing.expiryDate"] as const) : []),
      ]);
    }
    const dates = { election, expiry };
    if (election <= expiry) {
      return design.timing.electionDate === undefined
        ? notStatedFor(["timing.electionDate"])
        : met("within-mandate", dates);
    }
    const { renewalIntended } = design.commitment;
    if (renewalIntended === undefined) return notStatedFor(["commitment.renewalIntended"], dates);
    return renewalIntended ? met("renewal-intended", dates) : notMet("after-expiry", dates);
  },
  remedies: () => [
    { id: "move-expiry", kind: "open", path: "timing.expiryDate" },
    { id: "intend-renewal", kind: "open", path: "commitment.renewalIntended" },
  ],
});
