import type { Exercise } from "../../../../classroom/exercise/exercise";
import { workById } from "../../../../evidence/evidence-base";
import { useWritten } from "../../../../exercise-view/written";
import { citationInWords } from "../../../../report/model/evidence-in-words";
import { useRecords } from "../../../../state/use-records";
import { useWords } from "../../../../ui/words-context";
import styles from "./read.module.css";
import { ReadSection } from "./read-section";

/** Where to read on: works of the evidence base, and why each. */
export function ReadingSection({ reading }: { reading: Exercise["reading"] }) {
  const written = useWritten();
  const words = useWords();
  const records = useRecords();
  if (reading.length === 0) return null;
  const nameOf = (source: string) => {
    const work = records && workById(records.evidence, source);
    return work ? citationInWords(words, work) : source;
  };
  return (
    <ReadSection title={words.say("classroom.read.reading")}>
      <ul className={styles.points}>
        {reading.map(({ source, why }) => (
          <li key={source}>
            <strong>{nameOf(source)}</strong> <span {...written}>{why}</span>
          </li>
        ))}
      </ul>
    </ReadSection>
  );
}
