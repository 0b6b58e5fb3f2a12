import { type ComponentType, lazy, useState } from "react";
import { loadMessages } from "../i18n/catalogue";
import type { Namespace } from "../i18n/namespace";
import { createWords } from "../i18n/words";
import { WordsProvider } from "../ui/words-context";
import { failureOf } from "./failure";
import { pageLocale } from "./page-locale";
import { reloadOnce } from "./reload-once";

export interface LazyPage {
  /** The page; what stands around it shows that it is loading until it is here. */
  readonly Page: ComponentType;
  /** Fetches the page before it is shown; rejects where it cannot be had. */
  fetch(): Promise<unknown>;
}

/**
 * A page that is fetched, with the words it needs, when it is first opened. Rejects where the
 * device is offline and has neither; the error boundary then says so.
 */
export function lazyPage(
  load: () => Promise<ComponentType>,
  namespaces: readonly Namespace[],
): LazyPage {
  let Ready: ComponentType | undefined;
  const parts = () => Promise.all([load(), loadMessages(pageLocale, namespaces)]);
  const fetch = async () => {
    const [Content, messages] = await parts().catch((error: unknown) => {
      if (failureOf(error) !== "unreachable" || !reloadOnce()) throw error;
      return new Promise<never>(() => {});
    });
    const words = createWords(pageLocale, messages);
    // biome-ignore lint/correctness/noComponentHookFactories: made once, when the page is fetched
    const PageInWords = () => (
      <WordsProvider words={words}>
        <Content />
      </WordsProvider>
    );
    Ready ??= PageInWords;
    return { default: Ready };
  };
  const Fetched = lazy(fetch);
  // A page that is here is shown at once: React holds back what comes after a loading sign. What
  // was chosen stays while the page stands, so that nothing typed is lost.
  // biome-ignore lint/correctness/noComponentHookFactories: made once, with the table of pages
  const Page = () => {
    const [Chosen] = useState<ComponentType>(() => Ready ?? Fetched);
    return <Chosen />;
  };
  return { Page, fetch };
}
