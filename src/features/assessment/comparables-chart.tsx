import type { MandateDesign } from "../../domain/design";
import type { CheckResult } from "../../engine/assessment";
import { OnRequest } from "../../evidence-view/on-request";
import type { Precedent } from "../../precedents/schema";
import { comparablesFigure } from "../../report/svg/comparables-figure";
import { StripChart } from "../../ui/strip-chart";
import { useWords } from "../../ui/words-context";
import styles from "./assessment.module.css";

export interface ComparablesChartProps {
  result: CheckResult;
  design: MandateDesign;
  precedents: readonly Precedent[];
}

/** Where the expected troops stand among comparable operations: a picture, its words, its table. */
export function ComparablesChart({ result, design, precedents }: ComparablesChartProps) {
  const words = useWords();
  const figure = comparablesFigure(words, result, design, precedents);
  if (!figure) return null;
  return (
    <OnRequest summary={words.say("app.comparables.show")}>
      {() => (
        <div className={styles.chart}>
          <StripChart {...figure.chart} />
          <p>{words.say("precedents.ratio.caveat")}</p>
          <ul className={styles.soft}>
            {figure.view.ratios.map(({ id, source }) => (
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
