import type { MandateDesign } from "../../domain/design";
import { Notice } from "../../ui/notice";
import { useWords } from "../../ui/words-context";

/** How the author said that a design may be handled, before it goes anywhere. */
export function MarkedNotice({ design }: { design: MandateDesign }) {
  const words = useWords();
  const { marking } = design.about;
  if (!marking) return null;
  return (
    <Notice kind="warning" title={words.say("share.marked", { marking })}>
      {words.say("share.marked.text")}
    </Notice>
  );
}
