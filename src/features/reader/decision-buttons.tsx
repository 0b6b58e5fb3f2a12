import { useEffect, useRef } from "react";
import { changeDecisions } from "../../state/reading-store";
import { Button } from "../../ui/button";
import { useWords } from "../../ui/words-context";
import { accepted, rejected, reopened, type Standing } from "./model/decide";
import type { ReaderProposal } from "./model/reader-proposal";
import styles from "./reader.module.css";

export interface DecisionButtonsProps {
  proposal: ReaderProposal;
  proposals: readonly ReaderProposal[];
  /** The proposal's name, so that each button says whose it is. */
  label: string;
  standing: Standing;
  /** The form has just been closed: the focus comes back to where it was opened. */
  takesFocus: boolean;
  onChange: () => void;
  /** The words in the text are asked for. */
  onShow: () => void;
}

/** Accept, change, reject; pressing what is decided opens it again. */
export function DecisionButtons(props: DecisionButtonsProps) {
  const { proposal, proposals, label, standing, takesFocus, onChange, onShow } = props;
  const words = useWords();
  const changeButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) changeButton.current?.focus();
  }, [takesFocus]);
  const isAccepted = standing === "accepted" || standing === "changed";
  const isRejected = standing === "rejected";
  const accept = () =>
    changeDecisions((before) =>
      isAccepted ? reopened(before, proposal) : accepted(before, proposals, proposal),
    );
  const reject = () =>
    changeDecisions((before) =>
      isRejected ? reopened(before, proposal) : rejected(before, proposal),
    );
  const named = (act: string) => words.say("reader.act-named", { act, label });
  const [yes, change, no, show] = [
    words.say("reader.accept"),
    words.say("reader.change"),
    words.say("reader.reject"),
    words.say("reader.show"),
  ];
  return (
    <div className={styles.acts}>
      <Button aria-pressed={isAccepted} aria-label={named(yes)} onClick={accept}>
        {yes}
      </Button>
      <Button ref={changeButton} aria-label={named(change)} onClick={onChange}>
        {change}
      </Button>
      <Button aria-pressed={isRejected} aria-label={named(no)} onClick={reject}>
        {no}
      </Button>
      {proposal.evidence.length > 0 && (
        <Button kind="quiet" aria-label={named(show)} onClick={onShow}>
          {show}
        </Button>
      )}
    </div>
  );
}
