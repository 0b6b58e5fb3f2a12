import { type ComponentType, lazy } from "react";
import { loadMessages } from "../i18n/catalogue";

import type { Namespace } from "../i18n/namespace";
import { createWords } from "../i18n/words";
import { WordsProvider } from "../ui/words-context";
import { pageLocale } from "./page-locale";

/**
 * A page that is fetched, with the words it needs, when it is first opened. Rejects where the
 * device is offline and has neither; the error boundary then says so.
 */
export function lazyPage(load: () => Promise<ComponentType>, namespaces: readonly Namespace[]) {
  return lazy(async () => {
    const [Page, messages] = await Promise.all([load(), loadMessages(pageLocale, namespaces)]);
    const words = createWords(pageLocale, messages);
    // biome-ignore lint/correctness/noComponentHookFactories: made once, when the page is fetched
    const PageInWords = () => (
      <WordsProvider words={words}>
        <Page />
      </WordsProvider>
    );
    return { default: PageInWords };
  });
}
