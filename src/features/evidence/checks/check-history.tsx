import type { Check } from "../../../engine/check";
import { engineVersion } from "../../../engine/version";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";

/** The versions in which a check took its forms, newest first. */
export function CheckHistory({ check }: { check: Check }) {
  const words = useWords();
  const versions = [check.since, ...(check.earlier ?? [])];
  return (
    <>
      <ul className={styles.plain}>
        {versions.map((version, place) => (
          <li key={version}>
            {words.say(
              place === versions.length - 1 ? "room.check.first-in" : "room.check.changed-in",
              { version },
            )}
          </li>
        ))}
      </ul>
      <p className={styles.soft}>{words.say("room.check.engine", { version: engineVersion })}</p>
    </>
  );
}
