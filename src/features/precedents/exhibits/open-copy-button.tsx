import { navigate } from "wouter/use-hash-location";
import type { MandateDesign } from "../../../domain/design";
import { beginNew } from "../../../state/begin-work";
import { newDesignId } from "../../../state/new-design-id";
import { showNotice } from "../../../state/notice";
import { Button } from "../../../ui/button";
import { useWords } from "../../../ui/words-context";

/** Puts a copy of the case's design on the desk; the case itself and every saved design stay. */
export function OpenCopyButton({ design, title }: { design: MandateDesign; title: string }) {
  const words = useWords();
  async function open() {
    if (!(await beginNew({ ...design, id: newDesignId() }))) return;
    showNotice(undefined);
    navigate("/wizard");
  }
  return (
    <Button aria-label={words.say("exhibits.open.named", { title })} onClick={open}>
      {words.say("exhibits.open")}
    </Button>
  );
}
