import type { MandateDesign } from "../../domain/design";
import { Notice } from "../../ui/notice";
import { useWords } from "../../ui/words-context";

export interface MarkedNoticeProps {
  design: MandateDesign;
  /** Whether it came from somebody else, or is about to go to somebody. */
  isReceived?: boolean;
}

/** How the author said that a design may be handled, before anything else is done with it. */
export function MarkedNotice({ design, isReceived = false }: MarkedNoticeProps) {
  const words = useWords();
  const { marking } = design.about;
  if (!marking) return null;
  return (
    <Notice kind="warning" title={words.say("share.marked", { marking })}>
      {words.say(isReceived ? "share.marked.received" : "share.marked.text")}
    </Notice>
  );
}
