import { useState } from "react";
import { allResults } from "../../../engine/assessment";
import type { Check } from "../../../engine/check";
import { citedFindings } from "../../../engine/cited-findings";
import type { EvidenceBase } from "../../../evidence/schema";
import { useStatements } from "../../../evidence-view/use-statements";
import { checkMemo } from "../../../report/model/check-memo";
import { useDesignStore } from "../../../state/design-store";
import { useAssessment } from "../../../state/use-assessment";
import { Button } from "../../../ui/button";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";
import { MemoByHand } from "./memo-by-hand";

export interface MemoButtonProps {
  check: Check;
  base: EvidenceBase;
}

/**
 * Copies a check with its reason and sources as plain text. Where the browser lets no page copy,
 * the text is shown to be copied by hand.
 */
export function MemoButton({ check, base }: MemoButtonProps) {
  const words = useWords();
  const memo = useMemoText(check, base);
  const [isCopied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string>();
  async function copy(text: string) {
    setCopied(false);
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      setByHand(undefined);
    } catch {
      // No clipboard (an insecure address, a refusal): the reader copies by hand.
      setByHand(text);
    }
  }
  return (
    <div className={styles.entryPart}>
      <div>
        <Button icon="copy" disabled={!memo} onClick={() => memo && copy(memo())}>
          {words.say("room.memo.copy")}
        </Button>
      </div>
      <p role="status">{isCopied && words.say("room.memo.copied")}</p>
      {byHand !== undefined && <MemoByHand text={byHand} onClose={() => setByHand(undefined)} />}
    </div>
  );
}

/** Makes the text when it is asked for; undefined until the sentences of the findings are there. */
function useMemoText(check: Check, base: EvidenceBase): (() => string) | undefined {
  const words = useWords();
  const said = useStatements();
  const design = useDesignStore((state) => state.design);
  const assessment = useAssessment();
  if (!said) return undefined;
  return () => {
    const result = assessment && allResults(assessment).find(({ id }) => id === check.id);
    return checkMemo({
      words,
      check: {
        id: check.id,
        room: check.room,
        warrant: check.warrant,
        contested: check.contested ?? false,
        coded: check.coded ?? [],
        ...citedFindings(check, base),
      },
      ...(design && result ? { assessed: { design, result } } : {}),
      evidence: base,
      statements: said.statement,
    });
  };
}
