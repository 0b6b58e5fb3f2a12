import { BasisLines } from "../../../figure-view/figure-source";
import type { Words } from "../../../i18n/words";
import { usualPerUniformed } from "../../../planning/cost/cost-factors";
import {
  type CostPerUniformed,
  costsPerUniformed,
  isOfForce,
} from "../../../planning/cost/published-costs";
import type { Figure } from "../../../planning/plan-factor";
import { Disclosure } from "../../../ui/disclosure";
import { StripChart } from "../../../ui/strip-chart";
import { useWords } from "../../../ui/words-context";
import styles from "./cost.module.css";

/** What a year of one person in uniform has cost, operation by operation, each with its source. */
export function RatiosPart({ perUniformed }: { perUniformed: Figure }) {
  const words = useWords();
  const { low, high } = usualPerUniformed;
  const nameOf = ({ operation, source }: CostPerUniformed) =>
    words.say("cost.ratios.name", {
      operation: operation ?? words.say("cost.ratios.all"),
      year: source.year,
    });
  const own = typeof perUniformed.value === "number" ? perUniformed.value : undefined;
  const police = costsPerUniformed.filter((cost) => !isOfForce(cost));
  const titles = [...new Set(costsPerUniformed.map(({ source }) => source.title))];
  const usd = (value: number) => words.say("cost.usd", { usd: value });
  return (
    <div className={styles.block}>
      <StripChart
        title={words.say("cost.ratios.title", { low, high })}
        values={costsPerUniformed
          .filter(isOfForce)
          .map((cost) => ({ id: cost.id, label: nameOf(cost), value: cost.usd }))}
        {...(own === undefined ? {} : { own: { label: words.say("cost.ratios.own"), value: own } })}
        marks={[
          { id: "low", label: words.say("cost.ratios.low"), value: low },
          { id: "high", label: words.say("cost.ratios.high"), value: high },
        ]}
        format={usd}
        formatTick={(value) => words.number(value)}
      />
      {police.map((cost) => (
        <p key={cost.id} className={styles.prose}>
          {words.say("cost.ratios.police", { name: nameOf(cost), usd: cost.usd })}
        </p>
      ))}
      <p className={styles.soft}>{words.say("cost.ratios.caveat")}</p>
      <Disclosure summary={words.say("cost.ratios.sources")}>
        {titles.map((title) => (
          <SourceOf
            key={title}
            costs={costsPerUniformed.filter(({ source }) => source.title === title)}
            nameOf={nameOf}
          />
        ))}
      </Disclosure>
    </div>
  );
}

/** One source with the ratios that were worked out from it. */
function SourceOf({
  costs,
  nameOf,
}: {
  costs: readonly CostPerUniformed[];
  nameOf: (cost: CostPerUniformed) => string;
}) {
  const words = useWords();
  const source = costs[0]?.source;
  return (
    <>
      {source && <BasisLines basis={source} />}
      <ul className={styles.list}>
        {costs.map((cost) => (
          <li key={cost.id}>{formulaInWords(words, cost, nameOf(cost))}</li>
        ))}
      </ul>
    </>
  );
}

function formulaInWords(words: Words, cost: CostPerUniformed, name: string): string {
  const { usd, persons, budgetUsdMillions } = cost;
  const params = { name, usd, budget: words.money(budgetUsdMillions) };
  return persons === undefined
    ? words.say("cost.ratios.no-persons", params)
    : words.say("cost.ratios.formula", { ...params, persons });
}
