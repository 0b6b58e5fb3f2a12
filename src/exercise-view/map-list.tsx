import type { ExerciseSector } from "../classroom/exercise/situation";
import type { MapMark, SketchMap } from "../classroom/exercise/sketch-map";
import { areasOf, linesOf, placesOf } from "../classroom/sketch/kinds";
import { sectorAt } from "../classroom/sketch/sector-at";
import { useWords } from "../ui/words-context";
import { SectorList } from "./sector-list";
import styles from "./sketch-map.module.css";
import { useWritten } from "./written";

interface MapListProps {
  map: SketchMap;
  sectors: readonly ExerciseSector[];
}

/** What a map shows, as lists: its sectors, and everything on it that has a name, by kind. */
export function MapList({ map, sectors }: MapListProps) {
  const words = useWords();
  const written = useWritten();
  const named = [...placesOf(map.marks), ...linesOf(map.marks), ...areasOf(map.marks)].filter(
    ({ name }) => name,
  );
  const kinds = [...new Set(named.map(({ kind }) => kind))];
  const where = ({ points }: MapMark) => {
    const sector = points.length === 1 ? sectorAt(sectors, points[0]) : undefined;
    return sector && words.say("exercises.map.in-sector", { sector: sector.name });
  };
  return (
    <div className={styles.list}>
      <SectorList sectors={sectors} />
      <dl>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{words.say(`exercises.mark.${kind}`)}</dt>
            {named
              .filter((mark) => mark.kind === kind)
              .map((mark) => (
                <dd key={mark.id}>
                  <bdi {...written}>{mark.name}</bdi> {where(mark)}
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
