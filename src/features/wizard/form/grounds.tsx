import { memo } from "react";
import { CommentThread } from "../../../comment-view/comment-thread";
import { answerAt } from "../../../domain/edit";
import type { FieldPath } from "../../../domain/field-path";
import { OnRequest } from "../../../evidence-view/on-request";
import { labelOf } from "../../../report/model/value-in-words";
import { useDesignStore } from "../../../state/design-store";
import { useAfterFrame } from "../../../ui/use-after-frame";
import { useWords } from "../../../ui/words-context";
import styles from "../wizard.module.css";
import { FieldFacts } from "./field-facts";
import { GroundsForm } from "./grounds-form";
import { groundsLine } from "./grounds-line";

/** "Why?": the author's reason, where the value was read, what the choice is; and what colleagues say of it. */
export const Grounds = memo(function Grounds({ path }: { path: FieldPath }) {
  const words = useWords();
  const answer = useDesignStore(({ design }) => design && answerAt(design, path));
  // The line follows the answer without holding up what the checks say of it.
  const settled = useAfterFrame(answer);
  return <GroundsOf path={path} line={groundsLine(words, settled)} />;
});

const GroundsOf = memo(function GroundsOf({ path, line }: { path: FieldPath; line: string }) {
  const words = useWords();
  return (
    <div className={styles.grounds}>
      <OnRequest summary={line}>
        {() => (
          <>
            <GroundsForm path={path} />
            <FieldFacts path={path} />
          </>
        )}
      </OnRequest>
      <CommentThread at={{ kind: "field", id: path }} subject={labelOf(words, path)} />
    </div>
  );
});
