import { useState } from "react";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { IconButton } from "../ui/icon-button";
import { useWords } from "../ui/words-context";
import { AboutFields } from "./about-fields";

/** Opens what is said about the paper: who answers for it, and how it may be handled. */
export function AboutButton() {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <IconButton
        icon="document"
        label={words.say("app.about.title")}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      />
      <Dialog
        isOpen={isOpen}
        onClose={close}
        title={words.say("app.about.title")}
        actions={
          <Button kind="primary" onClick={close}>
            {words.say("app.about.done")}
          </Button>
        }
      >
        <AboutFields />
      </Dialog>
    </>
  );
}
