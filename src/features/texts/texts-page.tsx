import { useState } from "react";
import { PageTitle } from "../../help-view/page-title";
import { mainId } from "../../ui/main-id";
import { RadioGroup } from "../../ui/radio-group";
import { useWords } from "../../ui/words-context";
import { HistoryView } from "./history-view";
import { Intake } from "./intake";
import { useKept, useKeptTexts } from "./keep-texts";
import { TextList } from "./text-list";
import styles from "./texts.module.css";
import { useTexts } from "./texts-store";
import { TwoTexts } from "./two-texts";

const views = ["two", "history"] as const;

/** Two or more texts in, what changed from one to the next out. */
export function TextsPage() {
  const words = useWords();
  useKeptTexts();
  const isKept = useKept((state) => state.isKept);
  const count = useTexts(({ texts }) => texts.length);
  const [view, setView] = useState<(typeof views)[number]>("two");
  return (
    <main id={mainId} tabIndex={-1} className={styles.page}>
      <PageTitle topic="texts">{words.say("compare.title")}</PageTitle>
      <p className={styles.lead}>{words.say("compare.lead")}</p>
      <section className={styles.texts} aria-labelledby="texts-here">
        <h2 id="texts-here">{words.say("compare.texts.title")}</h2>
        <p>
          {words.say("compare.stays")}{" "}
          {isKept !== undefined && words.say(isKept ? "compare.kept" : "compare.not-kept")}
        </p>
        <TextList />
        <Intake />
      </section>
      {count >= 2 && (
        <>
          <div className={styles.screenOnly}>
            <RadioGroup
              label={words.say("compare.view")}
              layout="inline"
              undecided={false}
              value={view}
              onChange={(chosen) => setView(chosen ?? "two")}
              choices={views.map((value) => ({ value, label: words.say(`compare.view.${value}`) }))}
            />
          </div>
          {view === "two" ? <TwoTexts /> : <HistoryView />}
        </>
      )}
    </main>
  );
}
