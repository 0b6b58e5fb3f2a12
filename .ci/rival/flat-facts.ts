import type { MandateDesign } from "../../src/domain/design";
import { plainDesign } from "../../src/domain/plain";
import type { TaskTypeId } from "../../src/domain/tasks/taxonomy";
import { taskTaxonomy } from "../../src/domain/tasks/taxonomy";
import { isSubstantive } from "../../src/domain/text";
import type { CheckContext } from "../../src/engine/check";
import { armedBeside } from "../../src/engine/facts/armed-beside-observers";
import {
  daysBetween,
  daysToExpiry,
  expiryDate,
  firstReportDays,
} from "../../src/engine/facts/calendar";
import { militaryInPlace } from "../../src/engine/facts/military-in-place";
import { isSecureTask } from "../../src/engine/facts/secure-tasks";
import { meansInForce } from "../../src/engine/facts/task-means";
import { tasksOfTypes } from "../../src/engine/facts/task-set";
import { anyTaskInForce, whereTasked } from "../../src/engine/facts/tasks-in-force";
import { statedTroops } from "../../src/engine/facts/troops";
import { thresholdsOf } from "../../src/engine/thresholds";
import { isSilent, namesOne, type Told } from "../../src/engine/told";
import { ofReadiness } from "./readiness-facts";

const civilian = ["human-rights", "rule-of-law", "governance", "relief"];
const electionTasks: TaskTypeId[] = ["election-assistance", "election-security", "voter-education"];
const assumptions = [
  "council",
  "donors",
  "neighbours",
  "regionalLead",
  "parallelForces",
  "mediation",
] as const;

/** Whether a task of certain types is listed, as it is handed to the rival. */
export const taskSets: Readonly<Record<string, readonly TaskTypeId[]>> = {
  protect: ["protect-physical", "safe-area-protection"],
  police: ["public-order", "interim-policing", "police-reform"],
  order: ["public-order", "interim-policing"],
  disarm: ["disarmament-demobilisation"],
  election: electionTasks,
  safeArea: ["safe-area-protection"],
  sexualViolence: ["sexual-violence-response"],
};

const answer = (told: Told): boolean | undefined => (isSilent(told) ? undefined : told);
const day = (date: string | undefined) =>
  date === undefined ? undefined : daysBetween("1970-01-01", date);

/**
 * What the rival is handed: each single value under its path, and whatever has to be looked up,
 * added or counted before a condition can be put, worked out beforehand with the engine's own
 * facts. None of this work is timed for the rival; all of it is timed for our engine.
 */
export function flatFacts(design: MandateDesign, precedents: CheckContext["precedents"]) {
  const plain = plainDesign(design);
  const context: CheckContext = { design: plain, threshold: thresholdsOf(design), precedents };
  const facts: Record<string, unknown> = {};
  for (const [section, answers] of Object.entries(plain)) {
    for (const [name, value] of Object.entries(answers)) facts[`${section}.${name}`] = value;
  }
  Object.assign(
    facts,
    ofTasks(context),
    ofLists(context),
    ofNames(context),
    ofFigures(context),
    ofReadiness(context),
  );
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function ofTasks(context: CheckContext) {
  const { design } = context;
  const told = Object.entries(taskSets).map(([name, types]) => [
    `tasks.${name}`,
    answer(whereTasked(types)(context)),
  ]);
  const means = (design.purpose.tasks ?? []).map((task) => meansInForce(design, task));
  const dues = tasksOfTypes(design, electionTasks).flatMap(({ due }) => due ?? []);
  const election = [design.timing.electionDate ?? [], ...dues].flat().sort().at(-1);
  const objectives = new Set<string | undefined>(
    design.purpose.tasks?.map(({ objective }) => objective),
  );
  return {
    ...Object.fromEntries(told),
    "tasks.secure": answer(
      anyTaskInForce(design, (task) => {
        const secures = isSecureTask(task);
        return typeof secures === "string" ? [secures] : secures;
      }),
    ),
    "tasks.civilian": answer(
      anyTaskInForce(design, ({ type }) =>
        type ? civilian.includes(taskTaxonomy[type].family) : ["purpose.tasks[].type"],
      ),
    ),
    "tasks.hostSupport": tasksOfTypes(design, ["host-force-support"]).length > 0,
    "tasks.policing": tasksOfTypes(design, taskSets.order ?? []).length > 0,
    "tasks.count": design.purpose.tasks?.length,
    "tasks.objectiveSilent": objectives.has(undefined),
    "objectives.count": design.purpose.objectives?.length,
    "objectives.unserved": design.purpose.objectives?.filter(({ id }) => !objectives.has(id))
      .length,
    "means.asked": design.purpose.tasks && means.some((each) => each !== null),
    "means.lacking": means.filter((each) => each === false).length,
    "means.silent": means.filter((each) => each !== null && isSilent(each)).length,
    "election.day": day(election),
  };
}

function ofLists({ design }: CheckContext) {
  const { sectors } = design.situation;
  const { contributors } = design.force;
  const { benchmarks } = design.commitment;
  const firm = (contributors ?? []).filter((each) => each.firm);
  const isReinforced = design.operation.decision === "reinforcement";
  const deployed = design.force.deployedMilitary;
  const there = isReinforced ? (deployed ?? 0) : 0;
  const areas: (number | undefined)[] = (sectors ?? []).map(({ areaKm2 }) => areaKm2);
  const sum = (numbers: readonly (number | undefined)[]) =>
    numbers.reduce<number>((total, each) => total + (each ?? 0), 0);
  const wet = sectors?.some(({ wetSeason }) => wetSeason)
    ? true
    : sectors?.every(({ wetSeason }) => wetSeason === false)
      ? false
      : undefined;
  return {
    "sectors.count": sectors?.length,
    "sectors.sum": sum((sectors ?? []).map(({ troops }) => troops)),
    "sectors.troopsStated": sectors?.every(({ troops }) => troops !== undefined),
    "sectors.wet": wet,
    area:
      design.situation.areaKm2 ??
      (areas.length > 0 && !areas.includes(undefined) ? sum(areas) : undefined),
    "pledges.sum": there + sum(firm.map(({ military }) => military)),
    "pledges.known":
      (!isReinforced || deployed !== undefined) &&
      contributors?.every(
        (each) => each.firm !== undefined && (!each.firm || each.military !== undefined),
      ),
    "contributors.count": contributors?.length,
    "contributors.hiding": (contributors ?? []).filter(({ caveats }) => caveats === "undeclared")
      .length,
    "contributors.stakesKnown":
      !!contributors?.length && contributors.every(({ stake }) => stake !== undefined),
    "perpetrators.count": design.situation.perpetrators?.length,
    "perpetrators.government": design.situation.perpetrators?.includes("government"),
    "responses.count": design.host.obstructionResponses?.length,
    "access.count": design.international.access?.filter((each) => each !== "none").length,
    "benchmarks.count": benchmarks?.length,
    "benchmarks.texts": benchmarks?.filter(({ text }) => isSubstantive(text)).length,
    "benchmarks.dated": benchmarks?.every(({ due }) => due !== undefined),
    "benchmarks.last": day(
      benchmarks
        ?.flatMap(({ due }) => due ?? [])
        .sort()
        .at(-1),
    ),
  };
}

/** Whether names count: a placeholder is silence, "none" is a no. */
function ofNames({ design }: CheckContext) {
  const { international, impartiality, information, host, force, timing } = design;
  const texts: Record<string, string | undefined> = {
    reprisal: impartiality.reprisalProtection,
    analyst: information.conflictAnalysisAuthor,
    erosion: host.erosionThreshold,
    fallback: host.fallback,
    interim: force.interimArrangement,
    bridge: timing.bridgingForce,
    decider: information.warningDecider,
    unit: information.reactionUnit,
  };
  for (const name of assumptions) {
    texts[`${name}.owner`] = international[`${name}Owner`];
    texts[`${name}.trigger`] = international[`${name}Trigger`];
  }
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      `named.${name}`,
      answer(namesOne("host.fallback", text)),
    ]),
  );
}

function ofFigures(context: CheckContext) {
  const { design, threshold } = context;
  const { commitment, information, timing } = design;
  const strength = militaryInPlace(context);
  const expiry = daysToExpiry(design);
  const armed = armedBeside(design, design.force.observersAndStaff ?? 0);
  const budget = commitment.budgetUsdMillions;
  const written = information.conflictAnalysisDate;
  return {
    troops: statedTroops(design),
    "strength.low": typeof strength === "string" ? undefined : strength.low,
    "strength.high": typeof strength === "string" ? undefined : strength.high,
    "expiry.day": day(expiryDate(design)),
    "expiry.low": expiry?.low,
    "expiry.high": expiry?.high,
    "report.first": firstReportDays(design),
    "cost.scaled": commitment.costEstimateUsdMillions && commitment.costEstimateUsdMillions * 100,
    "budget.tolerated":
      budget === undefined ? undefined : budget * (100 + threshold("cost-tolerance")),
    "analysis.lead":
      written === undefined || timing.decisionDate === undefined
        ? undefined
        : daysBetween(written, timing.decisionDate),
    "deployment.lead":
      timing.decisionDate === undefined || timing.fullDeploymentDate === undefined
        ? undefined
        : daysBetween(timing.decisionDate, timing.fullDeploymentDate),
    "armed.least": armed.length > 0 ? Math.min(...armed) : undefined,
    "armed.most": armed.length > 0 ? Math.max(...armed) : undefined,
    "threshold.large-area": threshold("large-area"),
    "threshold.large-force": threshold("large-force"),
  };
}
