import { useMemo } from "react";
import { plainDesign } from "../../../domain/plain";
import { PageTitle } from "../../../help-view/page-title";
import { mandateCost } from "../../../planning/cost/mandate-cost";
import { deploymentByMonth } from "../../../planning/deployment/deployment-by-month";
import { commitsInWords, lacksInWords } from "../../../report/model/cost/commitment-in-words";
import { useDesignStore } from "../../../state/design-store";
import { Notice } from "../../../ui/notice";
import { useWords } from "../../../ui/words-context";
import styles from "./cost.module.css";
import { DeploymentSection } from "./deployment-section";
import { MissingFields } from "./missing-fields";
import { MoneySection } from "./money-section";
import { PublishedSection } from "./published-section";
import { YearlySection } from "./yearly-section";

/** What the open design commits: people by month, and a range of cost, beside the author's money. */
export function CostPart() {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const plain = useMemo(() => design && plainDesign(design), [design]);
  const deployment = useMemo(() => design && deploymentByMonth(design), [design]);
  const cost = useMemo(() => design && mandateCost(design), [design]);
  if (!design || !plain || !deployment || !cost)
    return <PageTitle topic="cost">{words.say("cost.title")}</PageTitle>;
  const commits = commitsInWords(words, plain, cost);
  const lacks = lacksInWords(words, cost);
  return (
    <>
      <header className={styles.section}>
        <PageTitle topic="cost">{words.say("cost.title")}</PageTitle>
        <p className={styles.prose}>{words.say("cost.lead")}</p>
        {commits && <p className={styles.commits}>{commits}</p>}
        {lacks && <Notice kind="info">{lacks}</Notice>}
        {cost.lacks !== "uniformed" && (
          <MissingFields summary={words.say("cost.missing")} paths={cost.missing} />
        )}
      </header>
      {cost.lacks !== "uniformed" && (
        <>
          <DeploymentSection design={design} plain={plain} deployment={deployment} cost={cost} />
          <YearlySection design={design} cost={cost} />
          <MoneySection design={design} cost={cost} />
          <PublishedSection type={plain.operation.type} perUniformed={cost.perUniformed} />
        </>
      )}
    </>
  );
}
