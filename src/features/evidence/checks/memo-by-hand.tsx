import { useEffect, useRef } from "react";
import { Button } from "../../../ui/button";
import { TextArea } from "../../../ui/text-area";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";

/** The text of a memo, selected, for browsers that let no page copy. */
export function MemoByHand({ text, onClose }: { text: string; onClose: () => void }) {
  const words = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is selected anew
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return (
    <div className={styles.entryPart}>
      <p role="status">{words.say("room.memo.by-hand")}</p>
      <TextArea
        ref={area}
        label={words.say("room.memo.text")}
        value={text}
        onChange={() => undefined}
        rows={12}
      />
      <div>
        <Button kind="quiet" onClick={onClose}>
          {words.say("room.memo.close")}
        </Button>
      </div>
    </div>
  );
}
