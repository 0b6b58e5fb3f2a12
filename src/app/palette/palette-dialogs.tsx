import { closePalette, usePalette } from "../../state/palette-store";
import { Dialog } from "../../ui/dialog";
import { useWords } from "../../ui/words-context";
import { FindPanel } from "./find-panel";
import { KeysPanel } from "./keys-panel";

/** The search and the list of keys, each as a dialog. */
export function PaletteDialogs() {
  const words = useWords();
  const open = usePalette((state) => state.open);
  return (
    <>
      <Dialog isOpen={open === "find"} onClose={closePalette} title={words.say("app.palette")}>
        <FindPanel />
      </Dialog>
      <Dialog
        isOpen={open === "keys"}
        onClose={closePalette}
        title={words.say("palette.keys.title")}
      >
        <KeysPanel />
      </Dialog>
    </>
  );
}
