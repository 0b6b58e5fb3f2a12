import { byDisplayOrder, workById } from "../../../evidence/evidence-base";
import type { EvidenceBase } from "../../../evidence/schema";
import { useWords } from "../../../ui/words-context";
import { Nowhere } from "../nowhere";
import { addressOfPart } from "../place";
import styles from "../room.module.css";
import { ReferenceFiles } from "./base-exports";
import { FindingRecord } from "./finding-record";
import { WorkCodings } from "./work-codings";
import { WorkReference } from "./work-reference";

/** One work: its reference, every finding of it in full, and what the review's coders made of it. */
export function WorkPage({ base, id }: { base: EvidenceBase; id: string }) {
  const words = useWords();
  const work = workById(base, id);
  if (!work) return <Nowhere />;
  const findings = base.findings.filter(({ workId }) => workId === id).sort(byDisplayOrder(base));
  return (
    <>
      <header className={styles.section}>
        <p>
          <a href={addressOfPart("sources")}>{words.say("room.work.all")}</a>
        </p>
        <h1>{work.title}</h1>
        <WorkReference work={work} />
        <ReferenceFiles base={base} works={[work]} name={work.id} />
      </header>
      <section className={styles.section} aria-labelledby="findings">
        <h2 id="findings">{words.say("room.work.findings", { count: findings.length })}</h2>
        {findings.length === 0 && <p>{words.say("room.work.no-findings")}</p>}
        {findings.map((finding) => (
          <FindingRecord key={finding.id} base={base} finding={finding} />
        ))}
      </section>
      <WorkCodings base={base} workId={id} />
    </>
  );
}
