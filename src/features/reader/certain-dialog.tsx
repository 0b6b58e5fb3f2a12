import { changeDecisions } from "../../state/reading-store";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { useWords } from "../../ui/words-context";
import { accepted } from "./model/decide";
import type { ReaderProposal } from "./model/reader-proposal";
import { proposalLine } from "./proposal-words";

export interface CertainDialogProps {
  isOpen: boolean;
  onClose: () => void;
  /** What would be accepted. */
  certain: readonly ReaderProposal[];
  proposals: readonly ReaderProposal[];
}

/** Lists every certain reading before they are accepted together, as one step that can be undone. */
export function CertainDialog({ isOpen, onClose, certain, proposals }: CertainDialogProps) {
  const words = useWords();
  const accept = () => {
    changeDecisions((before) =>
      certain.reduce((decisions, each) => accepted(decisions, proposals, each), before),
    );
    onClose();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.say("reader.certain.title", { count: certain.length })}
      actions={
        <>
          <Button kind="primary" onClick={accept}>
            {words.say("reader.certain.accept", { count: certain.length })}
          </Button>
          <Button onClick={onClose}>{words.say("reader.cancel")}</Button>
        </>
      }
    >
      <p>{words.say("reader.certain.text")}</p>
      <ul>
        {certain.map((proposal) => (
          <li key={proposal.id}>{proposalLine(words, proposal, proposal.values)}</li>
        ))}
      </ul>
    </Dialog>
  );
}
