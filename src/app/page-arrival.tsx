import { useEffect } from "react";
import { useWords } from "../ui/words-context";
import type { PageId } from "./page-at";

let isFirst = true;

/**
 * Drawn beside a page once it is there: names it in the window's title, and after a change of
 * page moves the focus to its heading. The title never carries anything of a design.
 */
export function PageArrival({ page }: { page: PageId | "unknown" }) {
  const words = useWords();
  useEffect(() => {
    document.title = words.say("app.window-title", { page: words.say(`app.page.${page}`) });
    if (isFirst) {
      isFirst = false;
      return;
    }
    window.scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>("main h1");
    if (!heading || isBusy(document.activeElement)) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [page, words]);
  return null;
}

/** Whoever types, answers a dialog or is led through the pages is left where they are. */
function isBusy(focused: Element | null): boolean {
  return focused?.closest("dialog, input, textarea, select, [data-leads]") != null;
}
