import { memo } from "react";
import { CommentThread } from "../../../comment-view/comment-thread";
import { answerAt } from "../../../domain/edit";
import type { FieldPath } from "../../../domain/field-path";
import { OnRequest } from "../../../evidence-view/on-request";
import { labelOf } from "../../../report/model/value-in-words";
import { useDesignStore } from "../../../state/design-store";
import { useWords } from "../../../ui/words-context";
import styles from "../wizard.module.css";
import { FieldFacts } from "./field-facts";
import { GroundsForm } from "./grounds-form";
import { groundsLine } from "./grounds-line";

/** "Why?": the author's reason, where the value was read, what the choice is; and what colleagues say of it. */
export const Grounds = memo(function Grounds({ path }: { path: FieldPath }) {
  const words = useWords();
  const answer = useDesignStore(({ design }) => design && answerAt(design, path));
  return (
    <div className={styles.grounds}>
      <OnRequest summary={groundsLine(words, answer)}>
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
