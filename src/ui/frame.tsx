import { type ReactNode, useId, useRef, useState } from "react";
import { Button } from "./button";
import styles from "./frame.module.css";
import { useWords } from "./words-context";

export interface FrameProps {
  /** id of the main part, the target of the skip link. */
  mainId: string;
  /** Where the reader is, in words; stands beside the button that shows the overview. */
  position: string;
  overview: ReactNode;
  question: ReactNode;
  /** Name of the panels: "Evidence and checks". */
  panelsLabel: string;
  /** What waits in the panels, kept in view on a narrow screen: "2 open checks". */
  panelsCount: ReactNode;
  panels: ReactNode;
}

/**
 * Overview, question and panels side by side; with less room the overview folds under a button
 * and the panels stand below the question, their count in view.
 */
export function Frame(props: FrameProps) {
  const { mainId, position, overview, question, panelsLabel, panelsCount, panels } = props;
  const words = useWords();
  const overviewId = useId();
  const panelsArea = useRef<HTMLElement>(null);
  const [showsOverview, setShowsOverview] = useState(false);

  function goToPanels() {
    panelsArea.current?.focus({ preventScroll: true });
    panelsArea.current?.scrollIntoView();
  }

  return (
    <div className={styles.frame}>
      <nav
        className={styles.overview}
        aria-label={words.say("ui.frame.overview")}
        data-shown={showsOverview || undefined}
      >
        <div className={styles.fold}>
          <span>{position}</span>
          <Button
            kind="quiet"
            icon={showsOverview ? "up" : "menu"}
            aria-expanded={showsOverview}
            aria-controls={overviewId}
            onClick={() => setShowsOverview(!showsOverview)}
          >
            {words.say(showsOverview ? "ui.frame.hide-overview" : "ui.frame.show-overview")}
          </Button>
        </div>
        <div className={styles.steps} id={overviewId}>
          {overview}
        </div>
      </nav>
      <div className={styles.middle}>
        <main className={styles.question} id={mainId} tabIndex={-1}>
          {question}
        </main>
        <div className={styles.count}>
          <Button icon="down" onClick={goToPanels}>
            {panelsCount}
          </Button>
        </div>
      </div>
      <aside className={styles.panels} aria-label={panelsLabel} ref={panelsArea} tabIndex={-1}>
        {panels}
      </aside>
    </div>
  );
}
