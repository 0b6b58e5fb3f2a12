import { useState } from "react";
import type { MandateDesign } from "../../domain/design";
import { changeDesign, useDesignStore } from "../../state/design-store";
import { showNotice } from "../../state/notice";
import { type OpenReading, useReadingStore } from "../../state/reading-store";
import { Button } from "../../ui/button";
import { ChoiceCard } from "../../ui/choice-card";
import { Dialog } from "../../ui/dialog";
import { useWords } from "../../ui/words-context";
import { basisOf } from "./basis-of";
import { ChangesTable } from "./changes-table";
import type { ReaderProposal } from "./model/reader-proposal";
import { takeOvers, withTakenOver } from "./model/take-over";

export interface OpenDesignDialogProps {
  isOpen: boolean;
  onClose: () => void;
  open: OpenReading;
  proposals: readonly ReaderProposal[];
}

/** Every change to the open design, old and new, before any of it is written. */
export function OpenDesignDialog({ isOpen, onClose, ...rest }: OpenDesignDialogProps) {
  const design = useDesignStore((state) => state.design);
  if (!design || !isOpen) return null;
  return <Changes {...rest} design={design} onClose={onClose} />;
}

type ChangesProps = Omit<OpenDesignDialogProps, "isOpen"> & { design: MandateDesign };

function Changes({ design, open, proposals, onClose }: ChangesProps) {
  const words = useWords();
  const decisions = useReadingStore((state) => state.decisions);
  const hasOther = design.basis !== undefined && design.basis.text !== open.text;
  const [keepsText, setKeepsText] = useState(!hasOther);
  const taken = takeOvers(design, decisions, proposals);
  const changed = taken.filter(({ isThere }) => !isThere);
  const title = design.about.title;

  const write = () => {
    changeDesign((before) => {
      const after = withTakenOver(before, taken);
      return keepsText ? { ...after, basis: basisOf(words, open) } : after;
    });
    onClose();
    const text = words.say("reader.put", { count: changed.length, title });
    showNotice({ kind: "info", text, offersUndo: true });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.say("reader.put.title", { title })}
      actions={
        <>
          <Button kind="primary" onClick={write}>
            {words.say("reader.put.write", { count: changed.length })}
          </Button>
          <Button onClick={onClose}>{words.say("reader.cancel")}</Button>
        </>
      }
    >
      <p>{words.say("reader.put.text", { same: taken.length - changed.length })}</p>
      {changed.length > 0 && <ChangesTable changed={changed} />}
      <ChoiceCard
        type="checkbox"
        label={words.say("reader.put.basis")}
        help={words.say(hasOther ? "reader.put.basis.replaces" : "reader.put.basis.help")}
        checked={keepsText}
        onChange={(event) => setKeepsText(event.target.checked)}
      />
    </Dialog>
  );
}
