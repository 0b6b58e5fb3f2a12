import { WhileEvidenceShown } from "../../../evidence-view/evidence-waits";
import { YardsticksAtAGlance } from "../../../evidence-view/yardsticks-at-a-glance";
import { PageTitle } from "../../../help-view/page-title";
import { yardsticksOf } from "../../../planning/yardsticks/yardsticks-of";
import { useDesignStore } from "../../../state/design-store";
import { useRecords } from "../../../state/use-records";
import { useWords } from "../../../ui/words-context";
import { EvidenceSection } from "./evidence-section";
import { SharesSection } from "./shares-section";
import { YardstickSection } from "./yardstick-section";
import styles from "./yardsticks.module.css";

/** Where the open design stands among operations of its type, and beside what was published. */
export function YardsticksPart() {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const records = useRecords();
  const all = design && records ? yardsticksOf(design, records.precedents) : [];
  return (
    <>
      <header className={styles.section}>
        <PageTitle topic="yardsticks">{words.say("yardsticks.title")}</PageTitle>
        <p className={styles.lead}>{words.say("yardsticks.lead")}</p>
      </header>
      {design && records && (
        <>
          <section className={styles.section} aria-labelledby="yardsticks-glance">
            <h2 id="yardsticks-glance">{words.say("yardsticks.glance")}</h2>
            <YardsticksAtAGlance all={all} design={design} />
          </section>
          {all.map((yardstick) => (
            <YardstickSection
              key={yardstick.id}
              yardstick={yardstick}
              design={design}
              precedents={records.precedents}
            />
          ))}
          <SharesSection design={design} />
          <WhileEvidenceShown>
            <EvidenceSection base={records.evidence} />
          </WhileEvidenceShown>
        </>
      )}
    </>
  );
}
