import { useRef } from "react";
import { useDesignStore } from "../state/design-store";
import { useSavedState } from "../state/saving";
import { keepBoth, keepMine, takeTheirs } from "../state/second-tab";
import { Button } from "../ui/button";
import { Cluster } from "../ui/cluster";
import { Notice } from "../ui/notice";
import { useReturnedFocus } from "../ui/use-returned-focus";
import { useWords } from "../ui/words-context";
import styles from "./app.module.css";

type Conflict = "theirs" | "newer" | "gone";

/**
 * Somebody else has saved or removed the open design: the ways on, none of which loses anything
 * unasked. What this version cannot read is never offered to be replaced.
 */
export function ConflictNotice() {
  const words = useWords();
  const area = useRef<HTMLDivElement>(null);
  useReturnedFocus(area);
  const conflict = useSavedState(({ saved }): Conflict | undefined => {
    if (saved.state === "gone") return "gone";
    if (saved.state !== "changed-elsewhere") return undefined;
    return saved.isReadable ? "theirs" : "newer";
  });
  const key =
    conflict === undefined || conflict === "theirs"
      ? ("app.conflict" as const)
      : (`app.conflict.${conflict}` as const);
  // What is read out stands there before its words do.
  return (
    <div ref={area} className={styles.notices} aria-live="polite">
      {conflict && (
        <Notice kind="warning" title={words.say(`${key}.title`)}>
          <p>{words.say(`${key}.text`)}</p>
          <Cluster>
            <WaysOn conflict={conflict} />
          </Cluster>
        </Notice>
      )}
    </div>
  );
}

function WaysOn({ conflict }: { conflict: Conflict }) {
  const words = useWords();
  const title = useDesignStore(({ design }) => design?.about.title ?? "");
  if (conflict === "gone")
    return <Button onClick={() => keepMine()}>{words.say("app.conflict.gone.save")}</Button>;
  return (
    <>
      <Button onClick={() => keepBoth(words.say("app.copy-of", { title }))}>
        {words.say("app.conflict.keep-both")}
      </Button>
      {conflict === "theirs" && (
        <>
          <Button onClick={() => keepMine()}>{words.say("app.conflict.keep-mine")}</Button>
          <Button onClick={() => takeTheirs()}>{words.say("app.conflict.take-theirs")}</Button>
        </>
      )}
    </>
  );
}
