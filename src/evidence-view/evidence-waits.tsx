import type { ReactNode } from "react";
import { evidenceWaitsFor } from "../classroom/evidence-shown";
import { isSelfPaced } from "../classroom/team/self-paced";
import type { MandateDesign } from "../domain/design";
import { useDesignStore } from "../state/design-store";
import { useEvidenceShown } from "../state/use-evidence-shown";
import { LinkButton } from "../ui/link-button";
import { useWords } from "../ui/words-context";

/**
 * In the place of checks and evidence that an exercise still holds back: until when, who decides
 * that, and the way back to the brief. Nothing where they are shown. `of`: of another design than
 * the open one.
 */
export function EvidenceWaits({ of }: { of?: MandateDesign | undefined }) {
  const words = useWords();
  const open = useDesignStore((state) => state.design);
  const design = of ?? open;
  const waitsFor = design && evidenceWaitsFor(design);
  if (!design?.exercise || !waitsFor) return null;
  const who = isSelfPaced(design.exercise) ? "alone" : "led";
  return (
    <>
      <p>{words.say(`app.evidence-waits.${waitsFor}.${who}`)}</p>
      <p>
        <LinkButton href="#/team">{words.say("app.evidence-waits.brief")}</LinkButton>
      </p>
    </>
  );
}

export interface WhileEvidenceShownProps {
  children: ReactNode;
  /** Stands in its place while an exercise holds evidence back; nothing by default. */
  instead?: ReactNode;
}

/** Its children, but in an exercise that still holds checks and evidence back. */
export function WhileEvidenceShown({ children, instead = null }: WhileEvidenceShownProps) {
  return useEvidenceShown() ? children : instead;
}
