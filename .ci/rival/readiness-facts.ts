import { isNamed } from "../../src/domain/text";
import type { CheckContext } from "../../src/engine/check";
import { addMonths, daysBetween } from "../../src/engine/facts/calendar";
import { anyOf, isSilent, namesOne } from "../../src/engine/told";

const day = (date: string) => daysBetween("1970-01-01", date);

/** What has to be looked up or counted for the rules on readiness. */
export function ofReadiness(context: CheckContext) {
  return { ...ofDates(context), ...ofUnits(context), ...ofTiers(context) };
}

function ofDates({ design, threshold }: CheckContext) {
  const { decisionDate, firstDeploymentDate, fullDeploymentDate } = design.timing;
  const dates = [decisionDate, firstDeploymentDate, fullDeploymentDate].flatMap(
    (date) => date ?? [],
  );
  const isObserver = design.operation.type === "un-observer";
  return {
    "dates.outOfOrder": dates.some((date, index) => date < (dates[index - 1] ?? date)),
    "first.lead":
      decisionDate && firstDeploymentDate && daysBetween(decisionDate, firstDeploymentDate),
    "full.day": fullDeploymentDate && day(fullDeploymentDate),
    "full.limit": decisionDate && day(addMonths(decisionDate, threshold("ramp-months"))),
    benchmark: threshold(
      isObserver ? "deployment-benchmark-traditional" : "deployment-benchmark-complex",
    ),
  };
}

function ofUnits({ design, threshold }: CheckContext) {
  const contributors = design.force.contributors ?? [];
  const within = threshold("rapid-readiness");
  const days = contributors.map(({ readinessDays }) => readinessDays);
  const ready = days.filter((each) => each !== undefined && each <= within).length;
  const names = contributors.map(({ name }) => name);
  const distinct = new Set(names.map((name) => name?.trim().toLowerCase()));
  return {
    "readiness.ready": ready,
    "readiness.reach": ready + days.filter((each) => each === undefined).length,
    "contributors.one": names.length > 0 && names.every(isNamed) && distinct.size === 1,
    "warningSources.count": design.information.warningSources?.length,
    "sanctions.count": design.international.sanctions?.filter((each) => each !== "none").length,
  };
}

function ofTiers({ design, threshold }: CheckContext) {
  const { tasks, objectives } = design.purpose;
  const { benchmarks } = design.commitment;
  const count = (tier: string | undefined) =>
    (tasks ?? []).filter((task) => task.tier === tier).length;
  const measured = anyOf([
    benchmarks
      ? anyOf(benchmarks.map(({ text }) => namesOne("host.fallback", text)))
      : ["commitment.benchmarks"],
    objectives
      ? anyOf(objectives.map(({ indicator }) => namesOne("host.fallback", indicator)))
      : ["purpose.objectives"],
  ]);
  return {
    "tiers.first": count("first"),
    "tiers.reach": count("first") + count(undefined),
    "tiers.most": tasks && Math.floor((tasks.length * threshold("first-tier-share")) / 100),
    measured: isSilent(measured) ? undefined : measured,
  };
}
