import type { MandateCost } from "../../../planning/cost/mandate-cost";
import type { Deployment, DeploymentMonth } from "../../../planning/deployment/deployment-by-month";
import { deploymentText, monthInWords } from "../../../report/model/cost/deployment-in-words";
import { personsRange } from "../../../report/model/cost/ranges-in-words";
import { LineChart } from "../../../ui/line-chart";
import type { ChartLine, LinePoint } from "../../../ui/line-values";
import { useWords } from "../../../ui/words-context";
import { DeploymentTable } from "./deployment-table";

/** A line of the months in which there is such a value. */
function pointsOf(
  months: readonly DeploymentMonth[],
  value: (month: DeploymentMonth) => number | undefined,
): LinePoint[] {
  return months.flatMap((each) => {
    const y = value(each);
    return y === undefined ? [] : [{ x: each.month, y }];
  });
}

/** The month that the chart's title speaks of: the last one that is expected. */
const lastOf = (months: readonly DeploymentMonth[]) => months.findLast(({ military }) => military);

/** Expected strength by month as a band, with schedule, pledges, published mean and ceiling. */
export function DeploymentChart({
  deployment,
  cost,
}: {
  deployment: Deployment;
  cost: MandateCost;
}) {
  const words = useWords();
  const { months, ceiling } = deployment;
  const last = lastOf(months);
  if (!last?.military) return null;
  const isStepped = last.military.basis !== "ramp";
  // Where pledges are what is expected, a line of their own would only hide the band.
  const isExpected = months.every(
    ({ pledged, military }) => pledged === military?.low && pledged === military?.high,
  );
  const line = (
    id: "scheduled" | "pledged" | "published",
    points: LinePoint[],
    more: Pick<ChartLine, "manner" | "isStepped">,
  ): ChartLine => ({ id, label: words.say(`cost.chart.${id}`), points, ...more });
  return (
    <LineChart
      title={words.say("cost.chart.title", {
        when: monthInWords(words, last),
        persons: personsRange(words, last.military),
      })}
      band={{
        label: words.say("cost.chart.expected"),
        isStepped,
        points: months.flatMap(({ month, military }) =>
          military ? [{ x: month, low: military.low, high: military.high }] : [],
        ),
      }}
      lines={[
        line(
          "scheduled",
          pointsOf(months, ({ scheduled }) => scheduled.military),
          { manner: "own", isStepped: true },
        ),
        line("pledged", isExpected ? [] : pointsOf(months, ({ pledged }) => pledged), {
          manner: "quiet",
          isStepped: true,
        }),
        line(
          "published",
          pointsOf(months, ({ published }) => published),
          { manner: "quiet" },
        ),
      ]}
      rule={
        ceiling === undefined ? undefined : { label: words.say("cost.chart.ceiling"), y: ceiling }
      }
      formatX={(month) => words.number(month)}
      formatY={(persons) => words.number(persons)}
      text={words.join([deploymentText(words, deployment), words.say("cost.chart.axis")])}
      table={<DeploymentTable deployment={deployment} cost={cost} />}
    />
  );
}
