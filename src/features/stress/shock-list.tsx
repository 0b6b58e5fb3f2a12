import { useMemo } from "react";
import type { MandateDesign } from "../../domain/design";
import type { Records } from "../../engine/evaluate";
import { shocksOf } from "../../engine/stress/shocks-of";
import { combinationsOf, mostCombinations } from "../../engine/stress/stress-run";
import { unstressed } from "../../engine/stress/stressed";
import { useWords } from "../../ui/words-context";
import { AddContributor } from "./add-contributor";
import { ShockItem } from "./shock-item";
import styles from "./stress.module.css";
import { TestFigures } from "./test-figures";

/** What is tried, a row a shock, each with the way to change it. */
export function ShockList({ design, records }: { design: MandateDesign; records: Records }) {
  const words = useWords();
  const shocks = useMemo(
    () => shocksOf(design, unstressed(design, records.precedents)),
    [design, records],
  );
  const combinations = combinationsOf(shocks);
  return (
    <section className={styles.section} aria-labelledby="stress-shocks">
      <h2 id="stress-shocks">{words.say("stress.shocks.title")}</h2>
      <p className={styles.soft}>{words.say("stress.shocks.what")}</p>
      <p>
        {combinations > mostCombinations
          ? words.say("stress.shocks.too-many", { combinations, most: mostCombinations })
          : words.say("stress.shocks.combinations", { count: combinations })}
      </p>
      <ul className={styles.rows}>
        {shocks.map((shock) => (
          <ShockItem key={shock.id} design={design} shock={shock} base={records.evidence} />
        ))}
      </ul>
      <AddContributor design={design} shocks={shocks} />
      <TestFigures design={design} />
    </section>
  );
}
