import { useEffect, useRef } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { useDesignStore } from "../state/design-store";
import { useWords } from "../ui/words-context";
import { addressOf, pageAt, pageIds, pagesOfDesign, pagesOfTools } from "./page-at";
import styles from "./top-bar.module.css";

/** The ways to the pages; those that show a design come with one. */
export function PageLinks() {
  const words = useWords();
  const [location] = useHashLocation();
  const hasDesign = useDesignStore(({ design }) => design !== undefined);
  const isInExercise = useDesignStore(({ design }) => design?.exercise !== undefined);
  const list = useRef<HTMLUListElement>(null);
  const current = pageAt(location);
  const open = pageIds
    .filter((page) => !pagesOfTools.includes(page) || (page === "team" && isInExercise))
    .filter((page) => hasDesign || !pagesOfDesign.includes(page));
  // After every drawing: only another page, or a design opened or closed, draws the line anew.
  useEffect(() => {
    if (list.current) bringIntoLine(list.current);
  });
  return (
    <nav className={styles.pages} aria-label={words.say("app.pages")}>
      <ul ref={list}>
        {open.map((page) => (
          <li key={page}>
            <a
              href={addressOf(page)}
              aria-current={page === current ? "page" : undefined}
              // A browser leaves in its place what stands out of the line in part.
              onFocus={({ target }) =>
                target.scrollIntoView({ block: "nearest", inline: "nearest" })
              }
            >
              {words.say(`app.page.${page}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Moves the line along to the current page where it does not fit; the window stays where it is. */
function bringIntoLine(list: HTMLElement): void {
  const link = list.querySelector("[aria-current]");
  if (!link || list.scrollWidth <= list.clientWidth) return;
  const [line, place] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
  list.scrollLeft += (place.left + place.right - line.left - line.right) / 2;
}
