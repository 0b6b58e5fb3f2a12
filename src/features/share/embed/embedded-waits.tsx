import { evidenceWaitsFor } from "../../../classroom/evidence-shown";
import type { MandateDesign } from "../../../domain/design";
import { useWords } from "../../../ui/words-context";
import styles from "./embed.module.css";

/** In the place of the assessment of a team's work whose exercise still holds evidence back. */
export function EmbeddedWaits({ design }: { design: MandateDesign }) {
  const words = useWords();
  const waitsFor = evidenceWaitsFor(design);
  return (
    <main className={styles.page}>
      <h1 dir="auto">{design.about.title || words.say("app.name")}</h1>
      {waitsFor && <p>{words.say(`app.evidence-waits.${waitsFor}.led`)}</p>}
    </main>
  );
}
