import { Disclosure } from "../../../ui/disclosure";
import { useWords } from "../../../ui/words-context";
import styles from "./kit.module.css";

const mishaps = [
  "projector",
  "one-laptop",
  "code",
  "laptop",
  "file",
  "late",
  "time",
  "quiet",
  "upset",
] as const;

/** What goes wrong in rooms, and what to do about each. */
export function WrongPart() {
  const words = useWords();
  return (
    <section className={styles.section} aria-labelledby="kit-wrong">
      <h2 id="kit-wrong">{words.say("kit.wrong.title")}</h2>
      <div>
        {mishaps.map((mishap) => (
          <Disclosure key={mishap} summary={words.say(`kit.wrong.${mishap}`)}>
            <p>{words.say(`kit.wrong.${mishap}.do`)}</p>
          </Disclosure>
        ))}
      </div>
    </section>
  );
}
