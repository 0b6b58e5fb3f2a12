import { useState } from "react";
import { longestClause } from "../../../domain/drafting";
import type { DraftClause, DraftConflict } from "../../../drafting/draft";
import { changeDesign } from "../../../state/design-store";
import { Button } from "../../../ui/button";
import { TextArea } from "../../../ui/text-area";
import { useWords } from "../../../ui/words-context";
import styles from "../draft.module.css";
import { keepMine, settleWith, takeNew } from "../hand-edits";

const sides = ["base", "generated", "edited"] as const;

/** An edit whose clause says something else by now: three versions, and three ways out. */
export function ConflictPart({
  clause,
  conflict,
}: {
  clause: DraftClause;
  conflict: DraftConflict;
}) {
  const words = useWords();
  const [merged, setMerged] = useState<string>();
  const isStrike = conflict.edited === "";
  return (
    <section className={styles.conflict} aria-labelledby="conflict">
      <h4 id="conflict">{words.say("draft-page.conflict")}</h4>
      <p>{words.say(isStrike ? "draft-page.conflict.of-strike" : "draft-page.conflict.why")}</p>
      <dl className={styles.versions}>
        {sides.map((side) => (
          <div key={side}>
            <dt>{words.say(`draft-page.conflict.${side}`)}</dt>
            <dd lang="en" dir="auto">
              {conflict[side] || words.say(`draft-page.conflict.${side}.none`)}
            </dd>
          </div>
        ))}
      </dl>
      {merged !== undefined && (
        <TextArea
          label={words.say("draft-page.conflict.merged")}
          rows={5}
          maxLength={longestClause}
          value={merged}
          onChange={setMerged}
        />
      )}
      <div className={styles.row}>
        <Button onClick={() => changeDesign(keepMine(clause))}>
          {words.say(isStrike ? "draft-page.conflict.keep-strike" : "draft-page.conflict.keep")}
        </Button>
        <Button onClick={() => changeDesign(takeNew(clause))}>
          {words.say(
            conflict.generated ? "draft-page.conflict.take" : "draft-page.conflict.let-go",
          )}
        </Button>
        {!isStrike && merged === undefined && (
          <Button onClick={() => setMerged(conflict.edited)}>
            {words.say("draft-page.conflict.merge")}
          </Button>
        )}
        {merged !== undefined && (
          <Button kind="primary" onClick={() => changeDesign(settleWith(clause, merged))}>
            {words.say("draft-page.conflict.merge.keep")}
          </Button>
        )}
      </div>
    </section>
  );
}
