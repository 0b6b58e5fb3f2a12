import type { Words } from "../../../i18n/words";
import type { Deployment, DeploymentMonth } from "../../../planning/deployment/deployment-by-month";
import type { ScheduleStep } from "../../../planning/deployment/schedule";
import { personsRange } from "./ranges-in-words";

/** "Month 3 (February 2027)", "End of the mandate (March 2027)"; without the decision's day, "Month 3". */
export function monthInWords(
  words: Words,
  { month, date }: Pick<DeploymentMonth, "month" | "date">,
) {
  const isEnd = !Number.isInteger(month);
  if (date === undefined)
    return isEnd ? words.say("cost.month.end") : words.say("cost.month", { month });
  const day = words.date(date.slice(0, 7));
  return isEnd
    ? words.say("cost.month.end.dated", { date: day })
    : words.say("cost.month.dated", { month, date: day });
}

/** What the expected strength rests on, in a sentence or two. */
export function basisInWords(words: Words, { months, strength }: Deployment): string[] {
  const first = months.find(({ military }) => military !== undefined)?.military;
  const { police, observers } = strength.parts;
  const isBeside =
    first?.basis === "ramp" &&
    [police, observers].some((part) => "at" in part && (part.ceiling ?? 0) > 0);
  const isDrawn = months.some(({ military }) => military?.basis === "schedule");
  return [
    ...(first ? [words.sayDynamic(`cost.basis.${isDrawn ? "schedule" : first.basis}`)] : []),
    ...(isBeside ? [words.say("cost.basis.besides")] : []),
  ];
}

/** The steps of the author's schedule that lie outside what is to be expected then; else that none does. */
export function stepsInWords(words: Words, deployment: Deployment): string[] {
  const { steps } = deployment;
  const outside = steps.filter(({ lies }) => lies !== "within");
  const count = steps.length - outside.length;
  return [
    ...outside.map((step) => stepInWords(words, deployment, step)),
    ...(count > 0 ? [words.say("cost.steps.within", { count })] : []),
  ];
}

function stepInWords(words: Words, deployment: Deployment, step: ScheduleStep): string {
  const date = deployment.months.find(({ month }) => month === step.month)?.date;
  return words.sayDynamic(`cost.step.${step.lies}`, {
    when: monthInWords(words, { month: step.month, ...(date ? { date } : {}) }),
    planned: step.military,
    expected: personsRange(words, step.expected),
  });
}

/** At most so many months are named where a picture is said in words, or a table is to be short. */
const mostNamed = 6;

/** Some months of a deployment, evenly apart, with the last one: enough to tell its course. */
export function namedMonths(months: readonly DeploymentMonth[]): DeploymentMonth[] {
  const last = months.length - 1;
  const steps = [1, 2, 3, 6, 12, 24, 60, 120].find((step) => last / step <= mostNamed) ?? last;
  return months.filter(({ month }) => (month > 0 && month % steps === 0) || month === last);
}

/** What the picture of the deployment shows, for those who do not see it. */
export function deploymentText(words: Words, { months, ceiling }: Deployment): string {
  const points = namedMonths(months).flatMap((each) =>
    each.military
      ? [
          words.say("cost.chart.point", {
            when: monthInWords(words, each),
            persons: personsRange(words, each.military),
          }),
        ]
      : [],
  );
  return words.join([
    words.say("cost.chart.text", { points: words.clauses(points) }),
    ...(ceiling === undefined ? [] : [words.say("cost.chart.ceiling-is", { ceiling })]),
  ]);
}
