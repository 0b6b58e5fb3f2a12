import { memo } from "react";
import { CommentThread } from "../comment-view/comment-thread";
import type { MandateDesign } from "../domain/design";
import type { FieldPath } from "../domain/field-path";
import type { CheckResult } from "../engine/assessment";
import type { EvidenceBase } from "../evidence/schema";
import { checkTitle, reasonInWords } from "../report/model/check-in-words";
import { StatusMark } from "../ui/status-mark";
import { useAfterFrame } from "../ui/use-after-frame";
import { useWords } from "../ui/words-context";
import { CheckDetails } from "./check-details";
import styles from "./evidence-view.module.css";
import { OverrideNote } from "./override-note";
import { RemedyList } from "./remedy-list";

export interface CheckCardProps {
  /** Keep it the same object while it says the same, so that only cards that change are drawn. */
  result: CheckResult;
  design: MandateDesign;
  base: EvidenceBase;
  /** Level of the card's heading on its page. */
  headingLevel?: 3 | 4;
  onOpenField: (path: FieldPath, row?: string) => void;
}

/** One check: how it stands and why, what could be changed, and on request all that is behind it. */
export function CheckCard({ design, ...rest }: CheckCardProps) {
  const words = useWords();
  return <Card {...rest} reason={reasonInWords(words, rest.result, design)} />;
}

const Card = memo(function Card(props: Omit<CheckCardProps, "design"> & { reason: string }) {
  const { result, reason, base, headingLevel = 3, onOpenField } = props;
  const words = useWords();
  const Heading = `h${headingLevel}` as const;
  const settled = useAfterFrame(result);
  return (
    <article className={styles.card} data-status={result.status}>
      <Heading className={styles.cardTitle}>{checkTitle(words, result)}</Heading>
      <StatusMark status={result.status} />
      <p>{reason}</p>
      {result.contested && (
        <p className={styles.contested}>{words.say("checks.shared.contested")}</p>
      )}
      {result.remedies.length > 0 && <RemedyList result={result} onOpenField={onOpenField} />}
      <BehindCheck result={settled} base={base} />
    </article>
  );
});

/** What a reader opens when asked for; it follows the result without holding it up. */
const BehindCheck = memo(function BehindCheck({ result, base }: BehindCheckProps) {
  const words = useWords();
  const isShort = result.status === "met" || result.status === "not-applicable";
  return (
    <>
      <CheckDetails result={result} base={base} />
      {(!isShort || result.override) && (
        <OverrideNote check={result.id} override={result.override} />
      )}
      <CommentThread at={{ kind: "check", id: result.id }} subject={checkTitle(words, result)} />
    </>
  );
});

type BehindCheckProps = Pick<CheckCardProps, "result" | "base">;
