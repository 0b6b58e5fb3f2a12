import { useState } from "react";
import { type ChosenEdit, withChosen } from "../../engine/explore/vary";
import { useDesignStore } from "../../state/design-store";
import { keepAsOption } from "../../state/keep-as-option";
import { showNotice } from "../../state/notice";
import { useWords } from "../../ui/words-context";
import { proposedTitle } from "./what-if/in-words";

/**
 * Keeps the open design with some edits as one of the project's options, under a title made of its first edits,
 * and tells what came of it. Asked again while it is still being saved, it does nothing: one option
 * is not kept twice.
 */
export function useKeepOption() {
  const words = useWords();
  const [isBusy, setIsBusy] = useState(false);

  async function keep(edits: readonly ChosenEdit[]): Promise<void> {
    const { design: before } = useDesignStore.getState();
    if (!before || isBusy) return;
    setIsBusy(true);
    const after = withChosen(before, edits);
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

  return { keep, isBusy };
}
