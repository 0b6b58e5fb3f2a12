import { useState } from "react";
import { longestClause } from "../../../domain/drafting";
import type { DraftClause, DraftConflict } from "../../../drafting/draft";
import { type Resolution, resolveConflict } from "../../../drafting/hand-edits";
import { changeDesign } from "../../../state/design-store";
import { Button } from "../../../ui/button";
import { TextArea } from "../../../ui/text-area";
import { useWords } from "../../../ui/words-context";
import styles from "../draft.module.css";

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
  const settle = (resolution: Resolution) =>
    changeDesign((design) => resolveConflict(design, clause, resolution));
  const isStrike = conflict.edited === "";
  return (
    <div className={styles.conflict}>
      <h3>{words.say("draft-page.conflict")}</h3>
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
        <Button onClick={() => settle("mine")}>
          {words.say(isStrike ? "draft-page.conflict.keep-strike" : "draft-page.conflict.keep")}
        </Button>
        <Button onClick={() => settle("new")}>
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
          <Button kind="primary" onClick={() => settle({ merged })}>
            {words.say("draft-page.conflict.merge.keep")}
          </Button>
        )}
      </div>
    </div>
  );
}
