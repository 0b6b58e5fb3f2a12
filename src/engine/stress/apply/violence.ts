import type { Perpetrator } from "../../../domain/vocabulary/situation";
import { isSecureTask, secureTaskNeeds } from "../../facts/secure-tasks";
import { type Stressed, withAnswers } from "../stressed";
import { type ShockAct, without } from "./shock-act";

const moves = 1;

/** Who is tried as the next perpetrator: the first who is not one yet, the hardest case first. */
const next: readonly Perpetrator[] = [
  "government",
  "foreign-forces",
  "militias",
  "communal-groups",
  "criminal-groups",
  "rebels",
];

function moved(stressed: Stressed): Stressed {
  const { perpetrators, sectors } = stressed.design.situation;
  const another = next.find((each) => !perpetrators?.includes(each));
  return withAnswers(stressed, "situation", {
    perpetrators: perpetrators && another ? [...perpetrators, another] : perpetrators,
    sectors: sectors?.map((each) => (each.risk === "medium" ? { ...each, risk: "high" } : each)),
  });
}

function doubled(stressed: Stressed): Stressed {
  const tasks = stressed.design.purpose.tasks?.map((task) =>
    isSecureTask(task) === true && task.troopsNeeded !== undefined
      ? { ...task, troopsNeeded: task.troopsNeeded * 2 }
      : task,
  );
  return withAnswers(stressed, "purpose", { tasks });
}

/**
 * Violence moves: another perpetrator joins those stated, and sectors held to be at medium risk are
 * at high risk. Or it doubles: tasks that secure need twice the troops, which is a convention; no
 * study gives the ratio. Neither is a milder form of the other.
 */
export const violenceShock: ShockAct = {
  apply: (stressed, level) => (level === moves ? moved(stressed) : doubled(stressed)),
  without: ({ design }) => {
    const { perpetrators, sectors = [] } = design.situation;
    const { tasks = [] } = design.purpose;
    const hasNeed = tasks.some((task) => isSecureTask(task) === true && task.troopsNeeded);
    return perpetrators !== undefined || hasNeed || sectors.some(({ risk }) => risk === "medium")
      ? undefined
      : without("not-stated", "situation.perpetrators", "purpose.tasks[].troopsNeeded");
  },
  reads: secureTaskNeeds,
};
