import { useMemo } from "react";
import type { OpenReading } from "../../state/reading-store";
import { ResolutionText } from "../../text-view/resolution-text";
import { useWords } from "../../ui/words-context";
import { AlsoRead } from "./also-read";
import { DecisionBar } from "./decision-bar";
import { proposalGroups } from "./model/proposal-groups";
import { NotFound } from "./not-found";
import { OtherForces } from "./other-forces";
import { ProposalSection } from "./proposal-section";
import styles from "./reader.module.css";
import { ReadingHead } from "./reading-head";
import { TakeOverPart } from "./take-over-part";
import { useProposals } from "./use-reading";
import { useTextLink } from "./use-text-link";
import { WordingPart } from "./wording-part";

export interface ReadingViewProps {
  open: OpenReading;
  /** Asked for to choose another text. */
  onAnother: () => void;
}

/** The proposals of a text beside the text: choosing a row shows its words, choosing words their row. */
export function ReadingView({ open, onAnother }: ReadingViewProps) {
  const words = useWords();
  const proposals = useProposals(open);
  const groups = useMemo(() => proposalGroups(proposals), [proposals]);
  const link = useTextLink(open, proposals);
  return (
    <>
      <ReadingHead open={open} onAnother={onAnother} />
      <div className={styles.reading}>
        <div className={styles.proposals}>
          <DecisionBar proposals={proposals} />
          {groups.map((group) => (
            <ProposalSection
              key={group.section}
              group={group}
              proposals={proposals}
              current={link.current}
              onLookAt={link.lookAt}
              onShow={link.goToWords}
            />
          ))}
          <OtherForces reading={open.reading} onShow={link.goToPlace} />
          <AlsoRead reading={open.reading} onShow={link.goToPlace} />
          <NotFound proposals={proposals} />
          <WordingPart open={open} onShow={link.goToPlace} />
          <TakeOverPart open={open} proposals={proposals} />
        </div>
        <div className={styles.text}>
          <h2>{words.say("reader.text.title")}</h2>
          <ResolutionText
            ref={link.text}
            structure={open.reading.structure}
            highlights={link.highlights}
            current={link.current}
            onChoose={link.goToRow}
            label={words.say("reader.text.title")}
          />
        </div>
      </div>
    </>
  );
}
