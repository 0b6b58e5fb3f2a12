import { useDesignStore } from "../../state/design-store";
import { mainId } from "../../ui/main-id";
import { useWords } from "../../ui/words-context";
import styles from "./colleagues.module.css";
import { CommentsSection } from "./comments-section";
import { CopySection } from "./copy-section";

/** Work on one design with others, by file: their comments, and their copies. */
export function ColleaguesPage() {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  return (
    <main id={mainId} tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        <h1>{words.say("colleagues.title")}</h1>
        <p>{words.say("colleagues.text")}</p>
      </header>
      {design && <CopySection design={design} />}
      {design && <CommentsSection design={design} />}
    </main>
  );
}
