import type { Mend } from "../../engine/stress/stress-result";
import { withEdits } from "../../engine/stress/with-edits";
import { mendInWords } from "../../report/model/stress/mend-in-words";
import { changeDesign } from "../../state/design-store";
import { showNotice } from "../../state/notice";
import { Button } from "../../ui/button";
import { Cluster } from "../../ui/cluster";
import { useWords } from "../../ui/words-context";
import { FieldLinks } from "./field-links";
import styles from "./stress.module.css";
import type { StressAnswer } from "./use-stress";

export interface MendItemProps {
  answer: StressAnswer;
  mend: Mend;
  /** Whether the answer is about the design as it is now, so that the change would still fit. */
  isCurrent: boolean;
}

/** One change, or two together: what it sets, what it does, and the button that makes it. */
export function MendItem({ answer: { design, result }, isCurrent, mend }: MendItemProps) {
  const words = useWords();
  const { edits, tied } = mend;
  const { title, changes, does, cost } = mendInWords(words, design, result, mend);
  const paths = edits.flatMap((edit) => (edit.kind === "figure" ? [] : [edit.path]));
  const apply = () => {
    if (!isCurrent) return;
    changeDesign((before) => withEdits(before, edits));
    showNotice({
      kind: "info",
      text: words.say("stress.mend.done", {
        edits: title,
        changes: words.join([...changes, cost]),
      }),
      offersUndo: true,
    });
  };
  return (
    <li className={styles.mend}>
      <h3>{title}</h3>
      <p className={styles.soft}>
        {words.say(tied ? "stress.mends.count-tied" : "stress.mends.count", {
          count: mend.frees.length,
        })}
      </p>
      <p>{words.join(changes)}</p>
      {does.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Cluster>
        <Button
          aria-disabled={!isCurrent}
          aria-label={words.say("stress.shock.named", { shock: title, act: makeIt() })}
          onClick={apply}
        >
          {makeIt()}
        </Button>
        <FieldLinks paths={paths} saysOpen />
      </Cluster>
    </li>
  );

  function makeIt() {
    return words.say(edits.length > 1 ? "stress.mend.apply-both" : "stress.mend.apply");
  }
}
