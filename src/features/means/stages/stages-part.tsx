import { lazy, Suspense } from "react";
import { PageTitle } from "../../../help-view/page-title";
import { useWords } from "../../../ui/words-context";
import { GateSection } from "./gate/gate-section";
import { LedgerSection } from "./ledger/ledger-section";
import styles from "./stages.module.css";

const TwoTexts = lazy(() =>
  import("./texts/two-texts").then((part) => ({ default: part.TwoTexts })),
);

/** Pledges, the gate that they have to reach, and the two decisions that follow from both. */
export function StagesPart() {
  const words = useWords();
  const loading = <p role="status">{words.say("stages.texts.loading")}</p>;
  return (
    <>
      <header className={styles.section}>
        <PageTitle topic="stages">{words.say("stages.title")}</PageTitle>
        <p className={styles.lead}>{words.say("stages.lead")}</p>
      </header>
      <GateSection />
      <LedgerSection />
      <section className={styles.section} aria-labelledby="two-texts">
        <h2 id="two-texts">{words.say("stages.texts")}</h2>
        <Suspense fallback={loading}>
          <TwoTexts />
        </Suspense>
      </section>
    </>
  );
}
