import { useMemo } from "react";
import type { MandateDesign } from "../../../domain/design";
import { clausesLost, type LostClause } from "../../../drafting/clauses-lost";
import { textOfRuns } from "../../../drafting/draft";
import { draftResolution } from "../../../drafting/draft-resolution";
import { useDraftingParts } from "../../../state/use-drafting-parts";
import { useWords } from "../../../ui/words-context";
import styles from "../tasks.module.css";

export interface ClausesLostProps {
  before: MandateDesign;
  after: MandateDesign;
}

/** The clauses of the draft that pruning would take or word otherwise, and with them authority. */
export function ClausesLost({ before, after }: ClausesLostProps) {
  const words = useWords();
  const parts = useDraftingParts();
  const lost = useMemo(
    () =>
      typeof parts === "string"
        ? undefined
        : clausesLost(draftResolution(before, parts.words), draftResolution(after, parts.words)),
    [before, after, parts],
  );
  if (!lost)
    return (
      <p>
        {words.say(`task-board.prune.${parts === "failed" ? "draft-failed" : "draft-loading"}`)}
      </p>
    );
  const gone = lost.filter(({ becomes }) => !becomes);
  const legalBasis = before.commitment?.legalBasis?.value;
  return (
    <>
      <h4>{words.say("task-board.prune.clauses")}</h4>
      <p>
        {words.say("task-board.prune.clauses.count", {
          gone: gone.length,
          binding: gone.filter(({ isBinding }) => isBinding).length,
          changed: lost.length - gone.length,
        })}
      </p>
      {gone.length > 0 && legalBasis === "chapter-vii-whole" && (
        <p>{words.say("task-board.prune.clauses.seven")}</p>
      )}
      <ul className={styles.plain}>
        {lost.map((each) => (
          <Lost key={each.clause.id} lost={each} />
        ))}
      </ul>
    </>
  );
}

/** A clause in the language of resolutions, whatever the language of the page. */
function Lost({ lost: { clause, verb, becomes } }: { lost: LostClause }) {
  const words = useWords();
  const key = becomes ? "changed" : verb ? "gone" : "gone-bare";
  return (
    <li className={styles.moved}>
      <p>{words.say(`task-board.prune.clause.${key}`, { verb: verb ?? "" })}</p>
      <blockquote lang="en" dir="ltr">
        {textOfRuns(clause.runs)}
      </blockquote>
      {becomes && (
        <>
          <p>{words.say("task-board.prune.clause.becomes")}</p>
          <blockquote lang="en" dir="ltr">
            {textOfRuns(becomes.runs)}
          </blockquote>
        </>
      )}
    </li>
  );
}
