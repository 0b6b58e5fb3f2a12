import type { OperationType } from "../../domain/vocabulary/operation";
import { at, type ClauseMaker, clause, type DraftContext, operationName } from "../context";
import type { ChoicePlace, DraftRun } from "../draft";
import { gap } from "../gap";
import { phrase } from "../runs";

const places: readonly ChoicePlace[] = [
  at("force.troopCeiling"),
  at("force.observersAndStaff"),
  at("force.observersInsideCeiling"),
  at("force.individualPolice"),
  at("force.formedPoliceUnits"),
  at("force.formedPoliceUnitSize"),
];
const withoutUniforms: readonly OperationType[] = ["special-political", "support-office"];

function military({ design, words }: DraftContext): DraftRun[] | undefined {
  const { troopCeiling: troops, observersAndStaff, observersInsideCeiling } = design.force;
  const { type } = design.operation;
  const observers = observersAndStaff || undefined;
  const isObserverMission = type === "un-observer" && !troops;
  if (isObserverMission && observers)
    return phrase(words, "draft.strength.observers", { observers });
  if (observers === undefined)
    return troops ? phrase(words, "draft.strength.troops", { troops }) : undefined;
  const ceiling = troops
    ? phrase(words, "draft.strength.troops", { troops })
    : [gap(words, "force.troopCeiling")];
  if (observersInsideCeiling === undefined) {
    const relation = gap(words, "force.observersInsideCeiling");
    return phrase(words, "draft.strength.relation-open", { ceiling, observers, relation });
  }
  const key = observersInsideCeiling ? "inside" : "additional";
  return phrase(words, `draft.strength.${key}`, { ceiling, observers });
}

function formedUnits({ design, words }: DraftContext): DraftRun[] | undefined {
  const { formedPoliceUnits: units, formedPoliceUnitSize: size } = design.force;
  if (!units) return undefined;
  const each = size
    ? phrase(words, "draft.strength.unit-size", { size })
    : [gap(words, "force.formedPoliceUnitSize")];
  return phrase(words, "draft.strength.units", { units, each });
}

/** The gap that an operation of this type may not leave open; none where it has no uniforms. */
function missing({ design, words }: DraftContext): DraftRun[] | undefined {
  const { type } = design.operation;
  if (type !== undefined && withoutUniforms.includes(type)) return undefined;
  if (type === "un-police") return [gap(words, "force.individualPolice")];
  return [gap(words, type === "un-observer" ? "force.observersAndStaff" : "force.troopCeiling")];
}

function police(context: DraftContext): DraftRun[] | undefined {
  const { design, words } = context;
  const { individualPolice } = design.force;
  const units = formedUnits(context);
  if (!individualPolice) return units;
  const officers = phrase(words, "draft.strength.police", { police: individualPolice });
  return units ? phrase(words, "draft.strength.and", { one: officers, other: units }) : officers;
}

function strengthInWords(context: DraftContext): DraftRun[] | undefined {
  const one = military(context);
  const other = police(context);
  if (!one || !other) return one ?? other ?? missing(context);
  const hasObservers = Boolean(context.design.force.observersAndStaff);
  const key = hasObservers ? "and-after-list" : "and";
  return phrase(context.words, `draft.strength.${key}`, { one, other });
}

const changing: Partial<Record<string, string>> = {
  reinforcement: "increase-strength",
  drawdown: "reduce-strength",
};

/** The ceilings: troops, observers and staff officers, police. */
export const strength: ClauseMaker = (context) => {
  const { type, decision } = context.design.operation;
  const strengthRuns = type === "none" ? undefined : strengthInWords(context);
  if (!strengthRuns) return [];
  const key = changing[decision ?? ""] ?? "strength";
  const parts = { operation: operationName(context), strength: strengthRuns };
  return [
    {
      ...clause(context, "strength", "decides", key, parts),
      places,
      component: "troop-ceiling",
    },
  ];
};
