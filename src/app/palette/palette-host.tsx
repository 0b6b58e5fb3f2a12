import { type ComponentType, lazy, Suspense } from "react";
import { loadMessages } from "../../i18n/catalogue";
import type { Namespace } from "../../i18n/namespace";
import { createWords } from "../../i18n/words";
import { closePalette, usePalette } from "../../state/palette-store";
import { Dialog } from "../../ui/dialog";
import { useWords, WordsProvider } from "../../ui/words-context";
import { pageLocale } from "../page-locale";

/** The words in which entries are called and found. */
const namespaces: readonly Namespace[] = [
  "palette",
  "fields",
  "wizard",
  "checks",
  "coherence",
  "glossary",
  "room",
  "means",
  "options",
  "precedents-page",
];

/** The palette in its words; a sentence in its place where they cannot be fetched. */
async function fetched(): Promise<{ default: ComponentType }> {
  try {
    const [{ PaletteDialogs }, messages] = await Promise.all([
      import("./palette-dialogs"),
      loadMessages(pageLocale, namespaces),
    ]);
    const words = createWords(pageLocale, messages);
    // biome-ignore lint/correctness/noComponentHookFactories: made once, when the palette is fetched
    const InWords = () => (
      <WordsProvider words={words}>
        <PaletteDialogs />
      </WordsProvider>
    );
    return { default: InWords };
  } catch {
    return { default: () => <Waiting says="app.palette.failed" /> };
  }
}

const Palette = lazy(fetched);

function Waiting({ says }: { says: "app.loading" | "app.palette.failed" }) {
  const words = useWords();
  return (
    <Dialog isOpen onClose={closePalette} title={words.say("app.palette")}>
      <p role="status">{words.say(says)}</p>
    </Dialog>
  );
}

/** The search over everything and the list of keys, fetched when one of them is first opened. */
export function PaletteHost() {
  const open = usePalette((state) => state.open);
  if (!open) return null;
  return (
    <Suspense fallback={<Waiting says="app.loading" />}>
      <Palette />
    </Suspense>
  );
}
