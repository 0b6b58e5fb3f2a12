import type { MandateDesign } from "../../domain/design";
import type { CheckResult } from "../../engine/assessment";
import { OnRequest } from "../../evidence-view/on-request";
import type { Words } from "../../i18n/words";
import type { Precedent } from "../../precedents/schema";
import { StripChart } from "../../ui/strip-chart";
import type { StripValue } from "../../ui/strip-values";
import { useWords } from "../../ui/words-context";
import styles from "./assessment.module.css";
import { type ComparablesView, comparablesView } from "./comparables-view";

export interface ComparablesChartProps {
  result: CheckResult;
  design: MandateDesign;
  precedents: readonly Precedent[];
}

/** Where the expected troops stand among comparable operations: a picture, its words, its table. */
export function ComparablesChart({ result, design, precedents }: ComparablesChartProps) {
  const words = useWords();
  const view = comparablesView(result, design, precedents);
  if (!view) return null;
  const perThousand = (value: number) =>
    words.say("app.comparables.value", { amount: amountInWords(words, value) });
  return (
    <OnRequest summary={words.say("app.comparables.show")}>
      {() => (
        <div className={styles.chart}>
          <StripChart
            title={words.say("app.comparables.title", {
              count: view.operations.length,
              below: view.below,
            })}
            values={view.operations.map(({ id, acronym, year, perThousand: value }) => ({
              id,
              label: words.say("app.comparables.operation", { acronym, year }),
              value,
            }))}
            own={{ label: words.say("app.comparables.own-low"), value: view.own.low }}
            marks={marksOf(words, view)}
            format={perThousand}
            formatTick={(value) => words.number(value)}
            scale="log"
          />
          <p>{words.say("precedents.ratio.caveat")}</p>
          <ul className={styles.soft}>
            {view.ratios.map(({ id, source }) => (
              <li key={id}>
                {words.say("app.comparables.ratio", {
                  name: words.say(`precedents.ratio.${id}.name`),
                  madeFor: words.say(`precedents.ratio.${id}.made-for`),
                })}{" "}
                <a href={source.url}>{source.title}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </OnRequest>
  );
}

/** Two figures that count: 0.43, 1.6, 20. */
function amountInWords(words: Words, value: number): string {
  return words.number(value, { maximumSignificantDigits: 2 });
}

function marksOf(words: Words, { quartiles, own, ratios }: ComparablesView): StripValue[] {
  const mark = (id: "own-high" | "lower" | "median" | "upper", value: number) => ({
    id,
    label: words.say(`app.comparables.${id}`),
    value,
  });
  return [
    ...(own.high > own.low ? [mark("own-high", own.high)] : []),
    mark("lower", quartiles.lower),
    mark("median", quartiles.median),
    mark("upper", quartiles.upper),
    ...ratios.map(({ id, low }) => ({
      id,
      label: words.sayDynamic(`app.comparables.mark.${id}`),
      value: low,
    })),
  ];
}
