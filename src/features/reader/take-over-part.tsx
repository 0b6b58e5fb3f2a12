import { useState } from "react";
import { navigate } from "wouter/use-hash-location";
import { blankDesign } from "../../domain/design";
import { beginNew } from "../../state/begin-work";
import { useDesignStore } from "../../state/design-store";
import { newDesignId } from "../../state/new-design-id";
import { showNotice } from "../../state/notice";
import { type OpenReading, useReadingStore } from "../../state/reading-store";
import { Button } from "../../ui/button";
import { Cluster } from "../../ui/cluster";
import { LinkButton } from "../../ui/link-button";
import { useWords } from "../../ui/words-context";
import { basisOf } from "./basis-of";
import { countStandings } from "./model/decide";
import type { ReaderProposal } from "./model/reader-proposal";
import { takeOvers, withTakenOver } from "./model/take-over";
import { OpenDesignDialog } from "./open-design-dialog";
import styles from "./reader.module.css";
import { titleOfReading } from "./reading-head";

export interface TakeOverPartProps {
  open: OpenReading;
  proposals: readonly ReaderProposal[];
}

/** What was accepted goes into a new design, or into the open one after a look at each change. */
export function TakeOverPart({ open, proposals }: TakeOverPartProps) {
  const words = useWords();
  const decisions = useReadingStore((state) => state.decisions);
  const hasDesign = useDesignStore(({ design }) => design !== undefined);
  const [isAsking, setIsAsking] = useState(false);
  const { accepted: count, undecided } = countStandings(decisions, proposals);

  const begin = async () => {
    if (count === 0) return;
    const blank = blankDesign(newDesignId(), titleOfReading(words, open).slice(0, 300));
    const taken = withTakenOver(blank, takeOvers(blank, decisions, proposals));
    if (!(await beginNew({ ...taken, basis: basisOf(words, open) }))) return;
    showNotice({ kind: "info", text: words.say("reader.begun", { count }) });
    navigate("/wizard");
  };
  return (
    <section className={styles.section} aria-labelledby="reader-take-over">
      <h3 id="reader-take-over">{words.say("reader.take-over.title")}</h3>
      <p>{words.say("reader.take-over.text", { count, undecided })}</p>
      <Cluster>
        <Button kind="primary" icon="add" aria-disabled={count === 0} onClick={begin}>
          {words.say("reader.take-over.new")}
        </Button>
        {hasDesign && (
          <Button
            icon="document"
            aria-disabled={count === 0}
            onClick={() => setIsAsking(count > 0)}
          >
            {words.say("reader.take-over.open")}
          </Button>
        )}
      </Cluster>
      <h3>{words.say("reader.next.title")}</h3>
      <div>
        <LinkButton href="#/texts" icon="forward">
          {words.say("reader.next.compare")}
        </LinkButton>
      </div>
      <OpenDesignDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        open={open}
        proposals={proposals}
      />
    </section>
  );
}
