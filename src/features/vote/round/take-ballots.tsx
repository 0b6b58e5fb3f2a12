import type { MandateDesign } from "../../../domain/design";
import { DropArea } from "../../../ui/drop-area";
import { FileButton } from "../../../ui/file-button";
import { useWords } from "../../../ui/words-context";
import styles from "../vote.module.css";
import { takeFiles, useTaken } from "./take-store";
import { headingId, TakenItem } from "./taken-item";

/** Takes the files that colleagues hand in, and tells what came of each. */
export function TakeBallots({ design }: { design: MandateDesign }) {
  const words = useWords();
  const taken = useTaken((state) => state.taken).filter((each) => each.design === design.id);
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {words.say("vote.take.title")}
      </h2>
      <DropArea onFiles={takeFiles}>
        <p>{words.say("vote.take.text")}</p>
        <FileButton accept=".json,application/json" onFiles={takeFiles}>
          {words.say("vote.take.button")}
        </FileButton>
      </DropArea>
      <div role="status">
        {taken.length > 0 && (
          <ul className={styles.list} aria-label={words.say("vote.take.list")}>
            {taken.map((each) => (
              <TakenItem key={each.key} design={design} taken={each} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
