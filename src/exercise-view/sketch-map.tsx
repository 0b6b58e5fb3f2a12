import { useId, useMemo, useRef, useState } from "react";
import type { ExerciseSector } from "../classroom/exercise/situation";
import type { SketchMap as MapData } from "../classroom/exercise/sketch-map";
import { labelLayout } from "../classroom/sketch/label-layout";
import { Button } from "../ui/button";
import { Disclosure } from "../ui/disclosure";
import { useOverflow } from "../ui/use-overflow";
import { useWidth } from "../ui/use-width";
import { useWords } from "../ui/words-context";
import { MapDrawing } from "./map-drawing";
import { MapFrame } from "./map-frame";
import { MapKey } from "./map-key";
import { MapList } from "./map-list";
import { MapNames } from "./map-names";
import styles from "./sketch-map.module.css";
import { textWidth } from "./text-width";
import { useWritten } from "./written";

export interface SketchMapProps {
  map: MapData;
  sectors: readonly ExerciseSector[];
  /** What stands above the map; "Sketch map" unless given. */
  title?: string;
  /** The map alone, as for a projector: no key, no list, no way to enlarge it. */
  isBare?: boolean;
}

/** The size of letters in CSS pixels, whatever the width of the map. */
const letters = 12.5;

/** The sketch map of an exercise: a picture, its key, and the same as a list one click away. */
export function SketchMap({ map, sectors, title, isBare = false }: SketchMapProps) {
  const written = useWritten();
  const words = useWords();
  const region = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 720);
  const textId = useId();
  const [isLarge, setIsLarge] = useState(false);
  const scrolls = useOverflow(region);
  const unit = map.width / Math.max(width, 1);
  const size = letters * unit;
  const labels = useMemo(
    () => labelLayout(map, sectors, { size, widthOf: (text) => textWidth(text) * size }),
    [map, sectors, size],
  );
  const named = title ?? words.say("exercises.map.title");
  const asRegion = scrolls
    ? {
        role: "region",
        tabIndex: 0,
        "aria-label": words.say("exercises.map.region", { title: named }),
      }
    : {};
  return (
    <figure className={styles.figure} aria-label={named}>
      <div ref={region} className={styles.region} {...asRegion}>
        <div ref={box} className={styles.box} data-large={isLarge || undefined} dir="ltr">
          <svg
            className={styles.map}
            viewBox={`0 0 ${map.width} ${map.height}`}
            role="img"
            aria-label={named}
            aria-describedby={textId}
          >
            <MapDrawing map={map} sectors={sectors} unit={unit} />
            <MapNames labels={labels} size={size} />
            <MapFrame map={map} unit={unit} />
          </svg>
        </div>
      </div>
      {!isBare && (
        <Button kind="quiet" aria-pressed={isLarge} onClick={() => setIsLarge(!isLarge)}>
          {words.say("exercises.map.enlarge")}
        </Button>
      )}
      <figcaption className={styles.text} id={textId} hidden={isBare}>
        <span {...written}>{map.description}</span> {words.say("exercises.map.north")}
      </figcaption>
      {!isBare && (
        <>
          <MapKey map={map} />
          <Disclosure summary={words.say("exercises.map.as-list")}>
            <MapList map={map} sectors={sectors} />
          </Disclosure>
        </>
      )}
    </figure>
  );
}
