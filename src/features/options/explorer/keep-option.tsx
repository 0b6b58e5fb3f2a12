import { useState } from "react";
import type { MandateDesign } from "../../../domain/design";
import { keepAsOption } from "../../../state/keep-as-option";
import { showNotice } from "../../../state/notice";
import { Button } from "../../../ui/button";
import { useWords } from "../../../ui/words-context";
import { proposedTitle } from "../what-if/in-words";

export interface KeepOptionProps {
  before: MandateDesign;
  after: MandateDesign;
  /** Whether the option is one of the design as it is; else it cannot be kept. */
  isCurrent: boolean;
}

/** Keeps an option as one of the project's, under a title made of its first edits. */
export function KeepOption({ before, after, isCurrent }: KeepOptionProps) {
  const words = useWords();
  const [isBusy, setIsBusy] = useState(false);
  async function keep() {
    if (!isCurrent || isBusy) return;
    setIsBusy(true);
    const title = proposedTitle(words, before, after);
    const { outcome } = await keepAsOption(after, title);
    setIsBusy(false);
    if (outcome !== "kept") {
      showNotice({ kind: "error", text: words.say(`least-change.keep.${outcome}`) });
      return;
    }
    showNotice({
      kind: "info",
      text: words.say("least-change.keep.kept", { title }),
      action: {
        label: words.say("least-change.keep.show"),
        act: () => {
          window.location.hash = "#/options/project";
        },
      },
    });
  }
  return (
    <Button kind="primary" aria-disabled={!isCurrent || isBusy || undefined} onClick={keep}>
      {words.say("explorer.keep")}
    </Button>
  );
}
