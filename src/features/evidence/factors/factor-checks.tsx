import type { FactorId } from "../../../domain/factor";
import { checks } from "../../../engine/registry";
import { addressInRoom } from "../../../evidence-view/room-address";
import { checkTitle } from "../../../report/model/check-in-words";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";

/** The checks filed under a factor, each with what it rests on itself. */
export function FactorChecks({ factor }: { factor: FactorId }) {
  const words = useWords();
  const own = checks.filter(({ room }) => room === factor);
  return (
    <section className={styles.section} aria-labelledby="filed">
      <h2 id="filed">{words.say("room.factor.checks", { count: own.length })}</h2>
      <p>{words.say("room.factor.filing")}</p>
      <ul className={styles.plain}>
        {own.map((check) => (
          <li key={check.id}>
            <a href={addressInRoom("check", check.id)}>{checkTitle(words, check)}</a>{" "}
            <span className={styles.soft}>
              {words.say(`checks.warrant.${check.warrant}`)}
              {check.contested && ` ${words.say("checks.shared.contested")}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
