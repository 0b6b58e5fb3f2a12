import { plainDesign } from "../../domain/plain";
import { BeginHere } from "../../evidence-view/begin-here";
import { PageTitle } from "../../help-view/page-title";
import { runningSummary } from "../../report/model/running-summary";
import { goToField } from "../../state/address-of-field";
import { useDesignStore } from "../../state/design-store";
import { useAssessment } from "../../state/use-assessment";
import { useRecords } from "../../state/use-records";
import { Cluster } from "../../ui/cluster";
import { LinkButton } from "../../ui/link-button";
import { mainId } from "../../ui/main-id";
import { useWords } from "../../ui/words-context";
import styles from "./assessment.module.css";
import { ChangeFirst } from "./change-first";
import { CoherenceSection } from "./coherence-section";
import { DuplicateButton } from "./duplicate-button";
import { FactorProfile } from "./factor-profile";
import { NotStatedSection } from "./not-stated-section";
import { YardsticksSection } from "./yardsticks-section";

/** What the checks say of the open design: the profile, what to change first, coherence, silence. */
export function AssessmentPage() {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const assessment = useAssessment();
  const records = useRecords();
  if (!design) return null;
  return (
    <main id={mainId} tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        <PageTitle topic="assessment">{words.say("app.page.assessment")}</PageTitle>
        <p className={styles.summary}>{runningSummary(words, plainDesign(design))}</p>
        <Cluster>
          <LinkButton href="#/report" icon="document">
            {words.say("app.assessment.to-report")}
          </LinkButton>
          <DuplicateButton design={design} />
        </Cluster>
      </header>
      {assessment && records ? (
        <>
          <BeginHere design={design} assessment={assessment} />
          <FactorProfile
            assessment={assessment}
            design={design}
            records={records}
            onOpenField={goToField}
          />
          <ChangeFirst
            assessment={assessment}
            design={design}
            base={records.evidence}
            onOpenField={goToField}
          />
          <CoherenceSection
            checks={assessment.coherence}
            design={design}
            base={records.evidence}
            onOpenField={goToField}
          />
          <YardsticksSection design={design} precedents={records.precedents} />
          <NotStatedSection notStated={assessment.notStated} />
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
