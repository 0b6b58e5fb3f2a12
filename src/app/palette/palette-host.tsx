import { lazy, Suspense } from "react";
import { loadMessages } from "../../i18n/catalogue";
import type { Namespace } from "../../i18n/namespace";
import { createWords } from "../../i18n/words";
import { usePalette } from "../../state/palette-store";
import { WordsProvider } from "../../ui/words-context";
import { ErrorBoundary } from "../error-boundary";
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

const Palette = lazy(async () => {
  const [{ PaletteDialogs }, messages] = await Promise.all([
    import("./palette-dialogs"),
    loadMessages(pageLocale, namespaces),
  ]);
  const words = createWords(pageLocale, messages);
  return {
    default: () => (
      <WordsProvider words={words}>
        <PaletteDialogs />
      </WordsProvider>
    ),
  };
});

/** The search over everything and the list of keys, fetched when one of them is first opened. */
export function PaletteHost() {
  const open = usePalette((state) => state.open);
  if (!open) return null;
  return (
    <ErrorBoundary key={open}>
      <Suspense fallback={null}>
        <Palette />
      </Suspense>
    </ErrorBoundary>
  );
}
