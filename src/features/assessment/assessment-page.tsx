import type { FieldPath } from "../../domain/field-path";
import { plainDesign } from "../../domain/plain";
import { runningSummary } from "../../report/model/running-summary";
import { useDesignStore } from "../../state/design-store";
import { useAssessment } from "../../state/use-assessment";
import { useRecords } from "../../state/use-records";
import { LinkButton } from "../../ui/link-button";
import { mainId } from "../../ui/main-id";
import { useWords } from "../../ui/words-context";
import styles from "./assessment.module.css";
import { ChangeFirst } from "./change-first";
import { CoherenceSection } from "./coherence-section";
import { FactorProfile } from "./factor-profile";
import type { FieldAddress } from "./field-address";
import { NotStatedSection } from "./not-stated-section";

/** What the checks say of the open design: the profile, what to change first, coherence, silence. */
export function AssessmentPage({ addressOf }: { addressOf: FieldAddress }) {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const assessment = useAssessment();
  const records = useRecords();
  if (!design) return null;
  const openField = (path: FieldPath, row?: string) => {
    window.location.hash = addressOf(path, row);
  };
  return (
    <main id={mainId} tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        <h1>{words.say("app.page.assessment")}</h1>
        <p className={styles.summary}>{runningSummary(words, plainDesign(design))}</p>
        <div>
          <LinkButton href="#/report" icon="document">
            {words.say("app.assessment.to-report")}
          </LinkButton>
        </div>
      </header>
      {assessment && records ? (
        <>
          <FactorProfile
            assessment={assessment}
            design={design}
            records={records}
            onOpenField={openField}
          />
          <ChangeFirst
            assessment={assessment}
            design={design}
            base={records.evidence}
            onOpenField={openField}
          />
          <CoherenceSection
            checks={assessment.coherence}
            design={design}
            base={records.evidence}
            onOpenField={openField}
          />
          <NotStatedSection notStated={assessment.notStated} addressOf={addressOf} />
          <p className={styles.soft}>
            {words.say("app.assessment.versions", {
              engine: assessment.engineVersion,
              evidence: assessment.evidenceVersion,
            })}
          </p>
        </>
      ) : (
        <p role="status">{words.say("app.assessment.loading")}</p>
      )}
    </main>
  );
}
