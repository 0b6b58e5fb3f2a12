import type { MarkKind, SketchMap } from "../classroom/exercise/sketch-map";
import { areaKinds, lineKinds, pointKinds } from "../classroom/sketch/kinds";
import { useWords } from "../ui/words-context";
import { MapLine, MapSign } from "./map-drawing";
import styles from "./sketch-map.module.css";

/** What the signs of a map stand for: those that it has, and no others. */
export function MapKey({ map }: { map: SketchMap }) {
  const words = useWords();
  const used = new Set<MarkKind>(map.marks.map(({ kind }) => kind));
  const has = (kind: MarkKind) => used.has(kind);
  return (
    <ul className={styles.key} aria-label={words.say("exercises.map.key")}>
      {pointKinds.filter(has).map((kind) => (
        <li key={kind}>
          <svg className={styles.swatch} viewBox="-1.4 -1.4 2.8 2.8" aria-hidden="true">
            <MapSign kind={kind} />
          </svg>
          {words.say(`exercises.mark.${kind}`)}
        </li>
      ))}
      {lineKinds.filter(has).map((kind) => (
        <li key={kind}>
          <svg className={styles.swatch} viewBox="0 0 28 14" data-wide aria-hidden="true">
            <MapLine kind={kind} points="0,7 28,7" />
          </svg>
          {words.say(`exercises.mark.${kind}`)}
        </li>
      ))}
      {areaKinds.filter(has).map((kind) => (
        <li key={kind}>
          <svg className={styles.swatch} viewBox="0 0 28 14" data-wide aria-hidden="true">
            <rect className={styles.area} data-kind={kind} width="28" height="14" />
          </svg>
          {words.say(`exercises.mark.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
