import type { Facilitator } from "../classroom/exercise/facilitator";
import styles from "./exercise-view.module.css";
import { useWritten } from "./written";

/** What to look at in a team's design, each thing with its bands in words. */
export function RubricView({ rubric }: { rubric: Facilitator["rubric"] }) {
  const written = useWritten();
  return rubric.map(({ id, title, looksAt, bands }) => (
    <section key={id} className={styles.part} aria-label={title}>
      <h3 {...written}>{title}</h3>
      <p {...written}>{looksAt}</p>
      <dl className={styles.bands}>
        {bands.map((band) => (
          <div key={band.id}>
            <dt {...written}>{band.title}</dt>
            <dd {...written}>{band.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
