import { useDesignStore } from "../state/design-store";
import { useWords } from "../ui/words-context";
import { DesignName } from "./design-name";
import { FileButtons } from "./file-buttons";
import { HistoryButtons } from "./history-buttons";
import { LanguageMenu } from "./language-menu";
import { LookMenu } from "./look-menu";
import { PageLinks } from "./page-links";
import { PaletteButton } from "./palette-button";
import { SavedNote } from "./saved-note";
import styles from "./top-bar.module.css";

/** The bar above every page: whose work it is, whether it is kept, and the ways on. */
export function TopBar() {
  const words = useWords();
  const hasDesign = useDesignStore(({ design }) => design !== undefined);
  return (
    <header className={styles.bar}>
      <div className={styles.work}>
        {hasDesign ? (
          <>
            <DesignName />
            <SavedNote />
          </>
        ) : (
          <span className={styles.product}>{words.say("app.name")}</span>
        )}
      </div>
      <div className={styles.tools}>
        {hasDesign && <HistoryButtons />}
        <FileButtons />
        <PaletteButton />
        <LookMenu />
        <LanguageMenu />
      </div>
      <PageLinks />
    </header>
  );
}
