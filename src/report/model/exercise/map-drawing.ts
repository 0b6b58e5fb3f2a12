import type { MarkKind } from "../../../classroom/exercise/sketch-map";
import type { Words } from "../../../i18n/words";
import { centreOf, type Point } from "./map-geometry";
import { placeLabels, type WantedLabel } from "./map-labels";
import type { MapDrawing, MapKey, MapLabel, MapShape, MapSign } from "./map-parts";
import {
  areaStyles,
  drawnOrder,
  isSymbol,
  lineStyles,
  type ShapeStyle,
  sectorStyle,
} from "./map-styles";
import { type SymbolKind, symbolSizes } from "./map-symbols";
import type { PaperExercise } from "./paper-exercise";

/** The room that a map is drawn for, in points: at most this wide and high, its words this large. */
export interface MapRoom {
  readonly width: number;
  readonly height: number;
  readonly text: number;
}

/** The longest round distance, of 1, 2 or 5 and noughts, that takes at most a quarter of the width. */
export function roundDistance(most: number): number {
  // The logarithm of a number just below a power of ten is rounded up to that power.
  const guess = 10 ** Math.floor(Math.log10(most));
  const power = guess > most ? guess / 10 : guess;
  return ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
}

/** The sketch map of an exercise in a room; undefined where it has none. */
export function mapDrawing(
  words: Words,
  { map, sectors }: Pick<PaperExercise, "map" | "sectors">,
  room: MapRoom,
): MapDrawing | undefined {
  if (!map) return undefined;
  const scale = Math.min(room.width / map.width, room.height / map.height);
  const placed = ([x, y]: Point): Point => [x * scale, y * scale];
  const inOrder = drawnOrder.flatMap((kind) =>
    kind === "sector" ? [] : map.marks.filter((mark) => mark.kind === kind),
  );
  const isSign = ({ kind, points }: (typeof inOrder)[number]) =>
    isSymbol(kind) && points.length === 1;
  const signs = inOrder.filter(isSign).map(({ kind, points: [at] }): MapSign => {
    const sign = kind as SymbolKind;
    return { kind: sign, at: placed(at as Point), size: symbolSizes[sign] * room.text };
  });
  const shapesOf = (kinds: readonly string[]) =>
    inOrder
      .filter((mark) => kinds.includes(mark.kind) && mark.points.length > 1)
      .map(({ kind, points }): MapShape => {
        const style = areaStyles[kind] ?? lineStyles[kind] ?? lineStyles.road;
        return { ...(style as ShapeStyle), points: points.map(placed) };
      });
  const sectorShapes = sectors.map(
    ({ shape }): MapShape => ({ ...sectorStyle, points: shape.map(placed) }),
  );
  const wanted: WantedLabel[] = [
    ...sectors.map(({ name, shape }) => wantedAt(name, centreOf(shape.map(placed)), "sector")),
    ...inOrder.flatMap((mark) => {
      if (!mark.name) return [];
      if (isSign(mark)) {
        const size = symbolSizes[mark.kind as SymbolKind] * room.text;
        return [{ ...wantedAt(mark.name, placed(mark.points[0] as Point), "place"), beside: size }];
      }
      const points = mark.points.map(placed);
      if (areaStyles[mark.kind]) return [wantedAt(mark.name, centreOf(points), "nature")];
      const middle = points[Math.floor(points.length / 2)] as Point;
      return [{ ...wantedAt(mark.name, middle, "nature"), along: points.slice(1, -1) }];
    }),
  ];
  const [width, height] = placed([map.width, map.height]);
  const perKilometre = (100 / map.kilometresPer100) * scale;
  const distance = roundDistance(width / 4 / perKilometre);
  return {
    width,
    height,
    shapes: [
      ...shapesOf(["land", "neighbour", "water"]),
      ...sectorShapes,
      ...shapesOf(["river", "road", "railway", "border", "line-of-contact"]),
    ],
    signs,
    labels: placeLabels(wanted, signs, { width, height, text: room.text }),
    key: keyOf(
      words,
      map.marks.map(({ kind }) => kind),
      sectors.length > 0,
    ),
    scale: {
      length: distance * perKilometre,
      word: words.say("exercise-paper.map.kilometres", { count: distance }),
    },
  };
}

const wantedAt = (text: string, at: Point, manner: MapLabel["manner"]): WantedLabel => ({
  text,
  at,
  manner,
});

function keyOf(words: Words, kinds: readonly MarkKind[], hasSectors: boolean): MapKey[] {
  return drawnOrder.flatMap((kind): MapKey[] => {
    if (kind === "sector")
      return hasSectors ? [{ kind, word: words.say("exercise-paper.map.sector") }] : [];
    return kinds.includes(kind) ? [{ kind, word: words.say(`exercises.mark.${kind}`) }] : [];
  });
}
