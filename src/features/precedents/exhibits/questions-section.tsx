import type { Exhibit } from "../../../precedents/exhibits/schema";
import { useWords } from "../../../ui/words-context";
import styles from "./exhibits.module.css";

/** What a class may be asked about the case. */
export function QuestionsSection({ exhibit }: { exhibit: Exhibit }) {
  const words = useWords();
  const numbers = Array.from({ length: exhibit.questions }, (_, place) => place + 1);
  return (
    <section className={styles.section} aria-labelledby="questions">
      <h2 id="questions">{words.say("exhibits.questions")}</h2>
      <ol>
        {numbers.map((each) => (
          <li key={each}>{words.sayDynamic(`exhibits.${exhibit.id}.question.${each}`)}</li>
        ))}
      </ol>
    </section>
  );
}
