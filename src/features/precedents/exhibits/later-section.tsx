import { OnRequest } from "../../../evidence-view/on-request";
import type { Exhibit } from "../../../precedents/exhibits/schema";
import { useWords } from "../../../ui/words-context";
import styles from "./exhibits.module.css";
import { shownSource } from "./judgement-source";
import { SourceLines } from "./source-lines";

/** What came after the text, with dates and sources, apart from everything that is assessed. */
export function LaterSection({ exhibit }: { exhibit: Exhibit }) {
  const words = useWords();
  return (
    <section className={`${styles.section} ${styles.later}`} aria-labelledby="later">
      <h2 id="later">{words.say("exhibits.later")}</h2>
      <p>{words.say("exhibits.later.text")}</p>
      <dl className={styles.facts}>
        {exhibit.later.map(({ id, date, sources }) => (
          <div key={id}>
            <dt>
              <time dateTime={date}>{words.date(date)}</time>
            </dt>
            <dd>
              <p>{words.sayDynamic(`exhibits.${exhibit.id}.later.${id}`)}</p>
              {sources.map((each) => {
                const source = shownSource(words, each);
                return (
                  source && (
                    <OnRequest
                      key={each}
                      summary={words.labelled(
                        words.say("exhibits.later.source"),
                        words.join([words.closed(source.citation), source.reading]),
                      )}
                    >
                      {() => <SourceLines source={source} />}
                    </OnRequest>
                  )
                );
              })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
