import { Icon } from "../../ui/icon";
import { useWords } from "../../ui/words-context";
import styles from "./start.module.css";

const promises = ["nothing-leaves", "no-score", "both-sides", "not-stated"] as const;

/** What the wizard never does, in plain words, where a newcomer sees it first. */
export function Promises() {
  const words = useWords();
  return (
    <aside className={styles.promises} aria-labelledby="promises">
      <h2 id="promises">{words.say("app.promise.title")}</h2>
      <ul>
        {promises.map((promise) => (
          <li key={promise}>
            <Icon name="tick" />
            <span>{words.say(`app.promise.${promise}`)}</span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
