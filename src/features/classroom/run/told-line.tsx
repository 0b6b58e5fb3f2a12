import type { Reminder } from "../../../classroom/reminders";
import type { Run } from "../../../classroom/run";
import type { Words } from "../../../i18n/words";
import { useWords } from "../../../ui/words-context";
import { clockText } from "../clock/clock-text";
import styles from "./run.module.css";
import { useReminders } from "./use-reminders";

/** What the trainer was last told of, for the eye and, once and politely, for the ear. */
export function ToldLine({ run, passed }: { run: Run; passed: number }) {
  const words = useWords();
  const told = useReminders(run, passed);
  return (
    <p role="status" className={styles.told}>
      {told &&
        words.say("exercise-run.told", {
          at: clockText(told.at),
          what: words.join(told.reminders.map((reminder) => inWords(words, reminder))),
        })}
    </p>
  );
}

function inWords(words: Words, reminder: Reminder): string {
  switch (reminder.kind) {
    case "left":
      return words.say("exercise-run.told.left", {
        minutes: reminder.minutes,
        title: reminder.item.title,
      });
    case "begins":
      return words.say("exercise-run.told.begins", { title: reminder.item.title });
    case "due":
      return words.say("exercise-run.told.due", { title: reminder.title });
    case "over":
      return words.say("exercise-run.told.over");
  }
}
