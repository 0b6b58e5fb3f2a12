import type { Facilitator } from "../classroom/exercise/facilitator";
import styles from "./exercise-view.module.css";

/** What to look at in a team's design, each thing with its bands in words. */
export function RubricView({ rubric }: { rubric: Facilitator["rubric"] }) {
  return rubric.map(({ id, title, looksAt, bands }) => (
    <section key={id} className={styles.part} aria-label={title}>
      <h3 dir="auto">{title}</h3>
      <p dir="auto">{looksAt}</p>
      <dl className={styles.bands}>
        {bands.map((band) => (
          <div key={band.id}>
            <dt dir="auto">{band.title}</dt>
            <dd dir="auto">{band.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
