import type { ExerciseSector } from "../classroom/exercise/situation";
import { useWords } from "../ui/words-context";
import styles from "./exercise-view.module.css";
import { useWritten } from "./written";

/** The sectors with how many live there, how large they are, and what they are like. */
export function SectorList({ sectors }: { sectors: readonly ExerciseSector[] }) {
  const words = useWords();
  const written = useWritten();
  return (
    <ul className={styles.sectors}>
      {sectors.map(({ id, name, population, areaKm2, text }) => (
        <li key={id}>
          <strong {...written}>{name}</strong>{" "}
          <span className={styles.facts}>
            {words.list(
              [
                population === undefined
                  ? words.say("exercises.sector.population.unknown")
                  : words.say("exercises.sector.population", { population }),
                areaKm2 === undefined
                  ? words.say("exercises.sector.area.unknown")
                  : words.say("exercises.sector.area", { area: areaKm2 }),
              ],
              "unit",
            )}
          </span>
          <p {...written}>{text}</p>
        </li>
      ))}
    </ul>
  );
}
