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
  const current = pageAt(location);
  const open = pageIds
    .filter((page) => !pagesOfTools.includes(page) || (page === "team" && isInExercise))
    .filter((page) => hasDesign || !pagesOfDesign.includes(page));
  return (
    <nav className={styles.pages} aria-label={words.say("app.pages")}>
      <ul>
        {open.map((page) => (
          <li key={page}>
            <a href={addressOf(page)} aria-current={page === current ? "page" : undefined}>
              {words.say(`app.page.${page}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
