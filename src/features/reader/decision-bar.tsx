import { useRef, useState } from "react";
import { redoDecision, undoDecision, useReadingStore } from "../../state/reading-store";
import { useReadingHistory } from "../../state/use-reading-history";
import { Button } from "../../ui/button";
import { IconButton } from "../../ui/icon-button";
import { useCover } from "../../ui/use-cover";
import { useWords } from "../../ui/words-context";
import { CertainDialog } from "./certain-dialog";
import { certainOnes, countStandings } from "./model/decide";
import type { ReaderProposal } from "./model/reader-proposal";
import styles from "./reader.module.css";

/** How far the deciding is, the way back, and the one act over several proposals. */
export function DecisionBar({ proposals }: { proposals: readonly ReaderProposal[] }) {
  const words = useWords();
  const decisions = useReadingStore((state) => state.decisions);
  const { canUndo, canRedo } = useReadingHistory();
  const bar = useRef<HTMLDivElement>(null);
  useCover(bar, "--covered-by-bar");
  const [isAsking, setIsAsking] = useState(false);
  const certain = certainOnes(decisions, proposals);
  return (
    <div ref={bar} className={styles.bar}>
      <p role="status">{words.say("reader.counts", countStandings(decisions, proposals))}</p>
      <div className={styles.tools}>
        <Button
          icon="tick"
          aria-disabled={certain.length === 0}
          onClick={() => setIsAsking(certain.length > 0)}
        >
          {words.say("reader.certain.ask", { count: certain.length })}
        </Button>
        <IconButton
          icon="undo"
          label={words.say("reader.undo")}
          aria-disabled={!canUndo}
          onClick={undoDecision}
        />
        <IconButton
          icon="redo"
          label={words.say("reader.redo")}
          aria-disabled={!canRedo}
          onClick={redoDecision}
        />
      </div>
      <CertainDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        certain={certain}
        proposals={proposals}
      />
    </div>
  );
}
