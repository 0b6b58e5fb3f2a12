import { useState } from "react";
import type { Copies, Decision } from "../../domain/merge/decisions";
import type { Side } from "../../domain/merge/finding";
import type { Words } from "../../i18n/words";
import { mergeCopy } from "../../state/colleague-copy";
import { showNotice } from "../../state/notice";
import { refusalInWords } from "../../storage/refusal-in-words";
import { Button } from "../../ui/button";
import { FieldError } from "../../ui/field-error";
import { mainId } from "../../ui/main-id";
import { useWords } from "../../ui/words-context";
import styles from "./colleagues.module.css";
import { DifferenceItem } from "./difference-item";
import { groupIds, groupsOf } from "./groups";

export interface MergeFormProps {
  copies: Copies;
  decisions: readonly Decision[];
  /** The name of the colleague's file. */
  file: string;
}

/** Every difference with its choice, and the button that brings the two copies together. */
export function MergeForm({ copies, decisions, file }: MergeFormProps) {
  const words = useWords();
  const [choices, setChoices] = useState<Record<string, Side>>({});
  const [wasTried, setWasTried] = useState(false);
  const groups = groupsOf(decisions);
  const toChoose = groups.conflicts.filter(({ key }) => choices[key] === undefined).length;

  async function merge() {
    setWasTried(true);
    if (toChoose > 0) {
      document.getElementById("differences")?.querySelector("input")?.focus();
      return;
    }
    const names = {
      mine: words.say("colleagues.version.mine"),
      theirs: words.say("colleagues.version.theirs", { file }),
    };
    const merged = await mergeCopy(copies, choices, names);
    if (merged.outcome === "merged") {
      document.getElementById(mainId)?.focus();
      showNotice({ kind: "info", text: words.say("colleagues.merged"), offersUndo: true });
    } else if (merged.outcome === "no-room") {
      showNotice({ kind: "error", text: words.say("colleagues.merge.no-room") });
    } else {
      const problem = refusalInWords(words, merged.problem);
      showNotice({ kind: "error", text: words.say("colleagues.merge.too-much", { problem }) });
    }
  }

  return (
    <div id="differences" className={styles.section}>
      <p>{summary(words, copies, decisions)}</p>
      {groupIds
        .filter((group) => groups[group].length > 0)
        .map((group) => (
          <section key={group} className={styles.section} aria-labelledby={`group-${group}`}>
            <h4 id={`group-${group}`}>{words.say(`colleagues.${group}`)}</h4>
            <ul className={styles.list}>
              {groups[group].map((decision) => (
                <DifferenceItem
                  key={decision.key}
                  copies={copies}
                  decision={decision}
                  chosen={choices[decision.key]}
                  onChoose={(side) => setChoices({ ...choices, [decision.key]: side })}
                />
              ))}
            </ul>
          </section>
        ))}
      <div className={styles.actions}>
        <Button kind="primary" aria-describedby="merge-error" onClick={merge}>
          {words.say("colleagues.merge")}
        </Button>
        <FieldError
          id="merge-error"
          error={
            wasTried && toChoose > 0
              ? words.say("colleagues.merge.choose", { count: toChoose })
              : undefined
          }
        />
        <p className={styles.soft}>{words.say("colleagues.merge.help")}</p>
      </div>
    </div>
  );
}

/** How many places differ, and whose changes they are. */
function summary(words: Words, { base }: Copies, decisions: readonly Decision[]): string {
  const groups = groupsOf(decisions);
  const [theirs, mine, both] = [groups.theirs.length, groups.mine.length, groups.conflicts.length];
  const all = theirs + mine + both + groups.unknown.length;
  return words.say(base ? "colleagues.summary" : "colleagues.summary.unknown", {
    all,
    theirs,
    mine,
    both,
  });
}
