import { openPalette } from "../state/palette-store";
import { Button } from "../ui/button";
import { useWords } from "../ui/words-context";

/** The way to everything by its name. */
export function PaletteButton() {
  const words = useWords();
  return (
    <Button kind="quiet" icon="search" aria-keyshortcuts="Control+K" onClick={openPalette}>
      {words.say("app.palette")}
    </Button>
  );
}
