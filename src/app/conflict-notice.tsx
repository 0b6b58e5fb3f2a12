import { useDesignStore } from "../state/design-store";
import { useSavedState } from "../state/saving";
import { keepBoth, keepMine, takeTheirs } from "../state/second-tab";
import { Button } from "../ui/button";
import { Cluster } from "../ui/cluster";
import { Notice } from "../ui/notice";
import { useWords } from "../ui/words-context";
import styles from "./app.module.css";

/** Another tab saved the same design: three ways on, none of which loses anything unasked. */
export function ConflictNotice() {
  const words = useWords();
  const isChangedElsewhere = useSavedState(({ saved }) => saved.state === "changed-elsewhere");
  const title = useDesignStore(({ design }) => design?.about.title ?? "");
  if (!isChangedElsewhere) return null;
  return (
    <div className={styles.notices}>
      <Notice kind="warning" title={words.say("app.conflict.title")} isLive>
        <p>{words.say("app.conflict.text")}</p>
        <Cluster>
          <Button onClick={() => keepBoth(words.say("app.copy-of", { title }))}>
            {words.say("app.conflict.keep-both")}
          </Button>
          <Button onClick={() => keepMine()}>{words.say("app.conflict.keep-mine")}</Button>
          <Button onClick={() => takeTheirs()}>{words.say("app.conflict.take-theirs")}</Button>
        </Cluster>
      </Notice>
    </div>
  );
}
