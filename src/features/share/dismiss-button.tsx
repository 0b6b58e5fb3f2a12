import { Button } from "../../ui/button";
import { useWords } from "../../ui/words-context";

/** Forgets a link, and takes it out of the address. */
export function DismissButton({ onDismiss }: { onDismiss: () => void }) {
  const words = useWords();
  return (
    <Button icon="close" onClick={onDismiss}>
      {words.say("share.received.dismiss")}
    </Button>
  );
}
