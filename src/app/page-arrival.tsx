import { useEffect } from "react";
import { useWindowPart } from "../state/window-part";
import { useWords } from "../ui/words-context";
import type { PageId } from "./page-at";
import { windowTitle } from "./window-title";

/** The page arrived at last; none while the app has only begun. */
let arrivedAt: PageId | "unknown" | undefined;

/**
 * Drawn beside a page once it is there: names it and its open part in the window's title, and after
 * a change of page moves the focus to its heading. The title never carries anything of a design.
 */
export function PageArrival({ page }: { page: PageId | "unknown" }) {
  const words = useWords();
  const part = useWindowPart((state) => state.part);
  useEffect(() => {
    document.title = windowTitle(words, page, part);
  }, [page, part, words]);
  useEffect(() => {
    const isFirst = arrivedAt === undefined;
    arrivedAt = page;
    if (isFirst) return;
    window.scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>("main h1");
    if (!heading || isBusy(document.activeElement)) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [page]);
  return null;
}

/** Whoever types, answers a dialog or is led through the pages is left where they are. */
function isBusy(focused: Element | null): boolean {
  return focused?.closest("dialog, input, textarea, select, [data-leads]") != null;
}
