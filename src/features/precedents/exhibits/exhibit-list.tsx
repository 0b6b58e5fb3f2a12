import { PageTitle } from "../../../help-view/page-title";
import { exhibits } from "../../../precedents/exhibits/exhibits";
import type { Exhibit } from "../../../precedents/exhibits/schema";
import { useWords } from "../../../ui/words-context";
import { addressOfExhibit } from "./addresses";
import styles from "./exhibits.module.css";

/** The cases, oldest first. Nothing of their outcome is told here, so that a class can start cold. */
export function ExhibitList() {
  const words = useWords();
  return (
    <>
      <header className={styles.section}>
        <PageTitle topic="exhibits">{words.say("exhibits.title")}</PageTitle>
        <p>{words.say("exhibits.intro")}</p>
        <p>{words.say("exhibits.intro.limits")}</p>
      </header>
      <section className={styles.section} aria-labelledby="cases">
        <h2 id="cases">{words.say("exhibits.list", { count: exhibits.length })}</h2>
        <ol className={styles.cards}>
          {exhibits.map((exhibit) => (
            <li key={exhibit.id}>
              <Card exhibit={exhibit} />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Card({ exhibit: { id, date, resolution, judgements, later } }: { exhibit: Exhibit }) {
  const words = useWords();
  return (
    <article>
      <h3>
        <a href={addressOfExhibit(id)}>{words.sayDynamic(`exhibits.${id}.title`)}</a>
      </h3>
      <p className={styles.soft}>
        {words.say("exhibits.adopted", { resolution, date: words.date(date) })}
      </p>
      <p>{words.sayDynamic(`exhibits.${id}.about`)}</p>
      <p className={styles.soft}>
        {words.say("exhibits.held", { judgements: judgements.length, later: later.length })}
      </p>
    </article>
  );
}
