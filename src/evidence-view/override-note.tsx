import { useState } from "react";
import { withOverride } from "../domain/author-changes";
import type { Override } from "../domain/design";
import { changeDesign } from "../state/design-store";
import { Button } from "../ui/button";
import { useWords } from "../ui/words-context";
import styles from "./evidence-view.module.css";
import { OverrideForm } from "./override-form";

/** The author's dissent beside a check: who, why and when. The status stays as it is. */
export function OverrideNote({ check, override }: { check: string; override?: Override }) {
  const words = useWords();
  const [isWriting, setIsWriting] = useState(false);
  const keep = (who: string, why: string) => {
    const when = new Date().toISOString().slice(0, 10);
    changeDesign((design) => withOverride(design, check, { who, why, when }));
    setIsWriting(false);
  };
  if (isWriting) return <OverrideForm onKeep={keep} onCancel={() => setIsWriting(false)} />;
  if (!override)
    return (
      <Button kind="quiet" onClick={() => setIsWriting(true)}>
        {words.say("checks.shared.override.add")}
      </Button>
    );
  const { who, why, when } = override;
  return (
    <div className={styles.override}>
      <p className={styles.sideTitle}>{words.say("checks.shared.override.title")}</p>
      <p>{words.say("checks.shared.override.said", { who, why, when: words.date(when) })}</p>
      <p className={styles.soft}>{words.say("checks.shared.override.unchanged")}</p>
      <Button
        kind="quiet"
        onClick={() => changeDesign((design) => withOverride(design, check, undefined))}
      >
        {words.say("checks.shared.override.remove")}
      </Button>
    </div>
  );
}
