import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type OpenReading, useReadingStore } from "../../state/reading-store";
import type { TextHighlight } from "../../text-view/marked-passage";
import { ResolutionText } from "../../text-view/resolution-text";
import { goToMark, scrollToMark } from "../../text-view/reveal";
import { useWords } from "../../ui/words-context";
import { DecisionBar } from "./decision-bar";
import { valuesOf } from "./model/decide";
import { proposalGroups } from "./model/proposal-groups";
import { NotFound } from "./not-found";
import { ProposalSection } from "./proposal-section";
import { proposalLine } from "./proposal-words";
import styles from "./reader.module.css";
import { ReadingHead } from "./reading-head";
import { rowId } from "./row-id";
import { TakeOverPart } from "./take-over-part";
import { useProposals } from "./use-reading";
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
  const decisions = useReadingStore((state) => state.decisions);
  const [current, setCurrent] = useState<string>();
  const [asked, setAsked] = useState<{ of: OpenReading; remark: TextHighlight }>();
  const remark = asked?.of === open ? asked.remark : undefined;
  const text = useRef<HTMLElement>(null);

  const highlights = useMemo(
    () =>
      proposals.flatMap((proposal): TextHighlight[] => {
        const label = proposalLine(words, proposal, valuesOf(decisions, proposal));
        return proposal.evidence.map(({ start, end }) => ({ id: proposal.id, start, end, label }));
      }),
    [proposals, decisions, words],
  );
  const placeOf = (id: string) => highlights.findIndex((highlight) => highlight.id === id);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a decision changes labels, not what is looked at
  useEffect(() => {
    if (current !== undefined && text.current) scrollToMark(text.current, placeOf(current));
  }, [current]);

  const shown = useMemo(
    () => (remark ? [...highlights, remark] : highlights),
    [highlights, remark],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a decision changes labels, not where the remark stands
  useEffect(() => {
    if (remark && text.current) goToMark(text.current, highlights.length);
  }, [remark]);

  const goToRow = useCallback((id: string) => {
    setCurrent(id);
    const row = document.getElementById(rowId(id));
    row?.scrollIntoView({ block: "center" });
    row?.querySelector<HTMLElement>("h4")?.focus({ preventScroll: true });
  }, []);
  const goToWords = (id: string) => {
    setCurrent(id);
    if (text.current) goToMark(text.current, placeOf(id));
  };

  const goToRemark = (next: TextHighlight) => {
    setCurrent(next.id);
    setAsked({ of: open, remark: next });
  };

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
              current={current}
              onLookAt={setCurrent}
              onShow={goToWords}
            />
          ))}
          <NotFound proposals={proposals} />
          <WordingPart open={open} onShow={goToRemark} />
          <TakeOverPart open={open} proposals={proposals} />
        </div>
        <div className={styles.text}>
          <h2 id="reader-text">{words.say("reader.text.title")}</h2>
          <ResolutionText
            ref={text}
            structure={open.reading.structure}
            highlights={shown}
            current={current}
            onChoose={goToRow}
            label={words.say("reader.text.title")}
          />
        </div>
      </div>
    </>
  );
}
