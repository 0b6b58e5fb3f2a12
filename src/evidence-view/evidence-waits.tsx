import type { ReactNode } from "react";
import type { EvidenceWaitsFor } from "../classroom/evidence-shown";
import { useEvidenceShown, useEvidenceWaitsFor } from "../state/use-evidence-shown";
import { LinkButton } from "../ui/link-button";
import { useWords } from "../ui/words-context";

/**
 * In the place of checks and evidence that an exercise still holds back: until when, who decides
 * that, and the way back to the brief. Nothing where they are shown. `of`: what those of another
 * design than the open one wait for.
 */
export function EvidenceWaits({ of }: { of?: EvidenceWaitsFor | undefined }) {
  const words = useWords();
  const ofOpen = useEvidenceWaitsFor();
  const waitsFor = of ?? ofOpen;
  if (!waitsFor) return null;
  return (
    <>
      <p>{words.say(`app.evidence-waits.${waitsFor}`)}</p>
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
