import type { MandateDesign } from "../../domain/design";
import { OnRequest } from "../../evidence-view/on-request";
import { YardsticksAtAGlance } from "../../evidence-view/yardsticks-at-a-glance";
import { yardsticksOf } from "../../planning/yardsticks/yardsticks-of";
import type { Precedent } from "../../precedents/schema";
import { useWords } from "../../ui/words-context";
import styles from "./assessment.module.css";

export interface YardsticksSectionProps {
  design: MandateDesign;
  precedents: readonly Precedent[];
}

/** Where the design stands beside other operations; nothing where it has no figure to set there. */
export function YardsticksSection({ design, precedents }: YardsticksSectionProps) {
  const words = useWords();
  const all = yardsticksOf(design, precedents);
  if (all.every(({ readings }) => readings.length === 0)) return null;
  return (
    <section className={styles.section} aria-labelledby="beside-others">
      <h2 id="beside-others">{words.say("yardsticks.title")}</h2>
      <p>{words.say("yardsticks.report.what")}</p>
      <OnRequest summary={words.say("yardsticks.glance.caption")}>
        {() => <YardsticksAtAGlance all={all} design={design} />}
      </OnRequest>
      <p>
        <a href="#/means/yardsticks">{words.say("yardsticks.to-page")}</a>
      </p>
    </section>
  );
}
