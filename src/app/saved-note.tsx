import type { Words } from "../i18n/words";
import { type SavedState, useSavedState } from "../state/saving";
import { Icon } from "../ui/icon";
import { useWords } from "../ui/words-context";
import styles from "./top-bar.module.css";

/** Whether the work is kept, in words. */
export function SavedNote() {
  const words = useWords();
  const saved = useSavedState((state) => state.saved);
  const isTrouble = needsAttention(saved);
  return (
    <p className={styles.saved} data-trouble={isTrouble || undefined} role="status">
      {isTrouble && <Icon name="warning" />}
      <span>{savedInWords(words, saved)}</span>
    </p>
  );
}

function needsAttention(saved: SavedState): boolean {
  return (
    saved.state === "failed" ||
    saved.state === "changed-elsewhere" ||
    saved.state === "gone" ||
    (saved.state === "saved" && !saved.durable)
  );
}

function savedInWords(words: Words, saved: SavedState): string {
  switch (saved.state) {
    case "saved":
      return saved.durable
        ? words.say("app.saved.at", { time: words.time(new Date(saved.at)) })
        : words.say("app.saved.not-durable");
    case "failed":
      return words.say(`app.saved.${saved.cause}`);
    default:
      return words.say(`app.saved.${saved.state}`);
  }
}
