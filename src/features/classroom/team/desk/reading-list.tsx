import type { Exercise } from "../../../../classroom/exercise/exercise";
import { addressInRoom } from "../../../../evidence-view/room-address";
import { useWritten } from "../../../../exercise-view/written";
import { useRecords } from "../../../../state/use-records";
import { useWords } from "../../../../ui/words-context";
import styles from "../team.module.css";

/** Where to read on: works of the evidence base, and why each. */
export function ReadingList({ reading }: Pick<Exercise, "reading">) {
  const written = useWritten();
  const words = useWords();
  const works = useRecords()?.evidence.works ?? [];
  if (reading.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="debrief-reading">
      <h2 id="debrief-reading">{words.say("team.debrief.reading")}</h2>
      <ul>
        {reading.map(({ source, why }) => {
          const work = works.find(({ id }) => id === source);
          return (
            <li key={source}>
              {work ? (
                <a href={addressInRoom("work", source)} lang="en" dir="auto">
                  {work.title}
                </a>
              ) : (
                <bdi>{source}</bdi>
              )}{" "}
              <span {...written}>{why}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
