import { navigate } from "wouter/use-hash-location";
import type { MandateDesign } from "../../domain/design";
import { mostOptions } from "../../domain/vocabulary/option";
import { keepAsOption } from "../../state/keep-as-option";
import { showNotice } from "../../state/notice";
import { titleOfCopy } from "../../state/title-of-copy";
import { Button } from "../../ui/button";
import { useWords } from "../../ui/words-context";

/** Keeps a copy of the open design as one more option; the open one stays on the desk. */
export function DuplicateButton({ design }: { design: MandateDesign }) {
  const words = useWords();

  async function duplicate() {
    const before = design.about.title || words.say("app.design-name.none");
    const result = await keepAsOption(design, titleOfCopy(words, before));
    if (result.outcome === "full")
      showNotice({ kind: "warning", text: words.say("app.option.full", { most: mostOptions }) });
    else if (result.outcome === "failed")
      showNotice({ kind: "error", text: words.say("app.option.failed") });
    else
      showNotice({
        kind: "info",
        text: words.say("app.option.kept", { title: result.title }),
        action: { label: words.say("app.option.see"), act: () => navigate("/options/project") },
      });
  }

  return (
    <Button icon="copy" onClick={duplicate}>
      {words.say("app.option.duplicate")}
    </Button>
  );
}
