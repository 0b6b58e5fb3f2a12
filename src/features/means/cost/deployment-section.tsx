import type { MandateDesign } from "../../../domain/design";
import type { PlainDesign } from "../../../domain/plain";
import { type ThresholdId, thresholds, thresholdsOf } from "../../../engine/thresholds";
import { ThresholdLines } from "../../../evidence-view/threshold-lines";
import type { MandateCost } from "../../../planning/cost/mandate-cost";
import type { Deployment } from "../../../planning/deployment/deployment-by-month";
import { basisInWords, stepsInWords } from "../../../report/model/cost/deployment-in-words";
import { Disclosure } from "../../../ui/disclosure";
import { useWords } from "../../../ui/words-context";
import styles from "./cost.module.css";
import { DeploymentChart } from "./deployment-chart";
import { ExperienceTable } from "./experience-table";

const rampFigures = [
  "ramp-low-share",
  "ramp-high-share",
  "ramp-months",
] as const satisfies readonly ThresholdId[];

export interface DeploymentSectionProps {
  design: MandateDesign;
  plain: PlainDesign;
  deployment: Deployment;
  cost: MandateCost;
}

/** Who is to be expected in place when, beside what was planned, pledged and published. */
export function DeploymentSection({ design, plain, deployment, cost }: DeploymentSectionProps) {
  const words = useWords();
  const valueOf = thresholdsOf(design);
  const [first] = deployment.months;
  const isTold = first?.military !== undefined;
  const ramp = rampFigures.map((id) => ({
    id,
    value: valueOf(id),
    changed: valueOf(id) !== thresholds[id].value,
  }));
  return (
    <section className={styles.section} aria-labelledby="cost-deployment">
      <h2 id="cost-deployment">{words.say("cost.deployment.title")}</h2>
      {isTold && <DeploymentChart deployment={deployment} cost={cost} />}
      {basisInWords(words, deployment).map((sentence) => (
        <p key={sentence} className={styles.prose}>
          {sentence}
        </p>
      ))}
      {first?.military?.basis === "ramp" && (
        <Disclosure summary={words.say("cost.ramp.title")}>
          <ThresholdLines thresholds={ramp} />
        </Disclosure>
      )}
      {deployment.steps.length > 0 && (
        <div className={styles.block}>
          <h3>{words.say("cost.steps.title")}</h3>
          <ul className={styles.list}>
            {stepsInWords(words, deployment).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <ExperienceTable design={plain} />
    </section>
  );
}
