import type { MandateDesign } from "../../../domain/design";
import type { Assessment } from "../../../engine/assessment";
import { factorSummary } from "../../../evidence/coded-counts";
import type { EvidenceBase } from "../../../evidence/schema";
import { isReviewed } from "../../../i18n/locale";
import { codedLine } from "../../../report/model/evidence-in-words";
import { useWords } from "../../../ui/words-context";
import styles from "./embed.module.css";
import { EmbeddedChecks } from "./embedded-checks";

export interface EmbeddedAssessmentProps {
  design: MandateDesign;
  assessment: Assessment;
  base: EvidenceBase;
  /** The day on which it was worked out, YYYY-MM-DD. */
  date: string;
  /** Where the same design opens in the app. */
  address: string;
}

/** An assessment to be read in a frame: factor by factor, never added up, nothing to change. */
export function EmbeddedAssessment(props: EmbeddedAssessmentProps) {
  const { design, assessment, base, date, address } = props;
  const words = useWords();
  const { title, marking } = design.about;
  return (
    <main className={styles.page}>
      <header className={styles.section}>
        {marking && <p className={styles.marking}>{words.say("share.marked", { marking })}</p>}
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p>{words.say("share.embedded.limits")}</p>
      </header>
      <section className={styles.section} aria-labelledby="factors">
        <h2 id="factors">{words.say("app.assessment.profile")}</h2>
        {assessment.factors.map(({ id, kind, checks }) => {
          const name = words.sayDynamic(`fields.serves.${id}`);
          const { codedFactorId } = factorSummary(base, id);
          return (
            <article key={id} className={styles.row}>
              <h3>{name}</h3>
              {kind === "context" && <small>{words.say("app.assessment.context")}</small>}
              <p>{codedLine(words, base, codedFactorId).sentence}</p>
              <EmbeddedChecks
                name={name}
                checks={checks}
                summary={words.say("app.assessment.show-checks", { count: checks.length })}
              />
            </article>
          );
        })}
      </section>
      <section className={styles.section} aria-labelledby="coherence">
        <h2 id="coherence">{words.say("report.heading.coherence")}</h2>
        <EmbeddedChecks
          name={words.say("report.heading.coherence")}
          checks={assessment.coherence}
          summary={words.say("share.embedded.coherence", { count: assessment.coherence.length })}
        />
      </section>
      <footer className={styles.foot}>
        <p>
          {words.join([
            words.say("app.assessment.versions", {
              engine: assessment.engineVersion,
              evidence: assessment.evidenceVersion,
            }),
            words.say("share.embedded.date", { date: words.date(date) }),
            words.say("share.embedded.safe"),
            isReviewed(words.locale) ? "" : words.closed(words.say("app.language.unreviewed")),
          ])}
        </p>
        <a href={address} target="_blank" rel="noopener noreferrer">
          {words.say("share.embedded.open")}
        </a>
      </footer>
    </main>
  );
}
