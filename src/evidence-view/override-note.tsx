import { useRef, useState } from "react";
import { withOverride } from "../domain/author-changes";
import type { Override } from "../domain/design";
import { changeDesign } from "../state/design-store";
import { Button } from "../ui/button";
import { useKeptFocus } from "../ui/use-kept-focus";
import { useWords } from "../ui/words-context";
import styles from "./evidence-view.module.css";
import { OverrideForm } from "./override-form";

export interface OverrideNoteProps {
  check: string;
  override?: Override;
}

/** The author's dissent beside a check: who, why and when. The status stays as it is. */
export function OverrideNote({ check, override }: OverrideNoteProps) {
  const words = useWords();
  const [isWriting, setIsWriting] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  useKeptFocus(part);
  const keep = (who: string, why: string) => {
    const when = new Date().toISOString().slice(0, 10);
    changeDesign((design) => withOverride(design, check, { who, why, when }));
    setIsWriting(false);
  };
  return (
    <div ref={part}>
      {isWriting ? (
        <OverrideForm onKeep={keep} onCancel={() => setIsWriting(false)} />
      ) : override ? (
        <Dissent check={check} override={override} />
      ) : (
        <Button kind="quiet" onClick={() => setIsWriting(true)}>
          {words.say("checks.shared.override.add")}
        </Button>
      )}
    </div>
  );
}

function Dissent({ check, override }: Required<OverrideNoteProps>) {
  const words = useWords();
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
