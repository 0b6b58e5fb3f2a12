import type { ExerciseSector } from "../exercise/situation";
import type { MapMark, MapPoint, SketchMap } from "../exercise/sketch-map";
import { frameRoom, type MapBox } from "./frame-room";
import { isInside, roomiestPoint } from "./inside";
import { areasOf, linesOf, placesOf } from "./kinds";

/** A name on the map: its lines, and the middle of the first line's base. */
export interface MapLabel {
  id: string;
  of: "sector" | MapMark["kind"];
  lines: string[];
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

export interface LabelMeasure {
  /** The size of letters, in the map's units. */
  size: number;
  /** How wide a text is at that size, in the map's units. */
  widthOf: (text: string) => number;
}

interface Candidate {
  label: MapLabel;
  box: MapBox;
}

/**
 * Where the names of a map stand so that none covers another, a place's sign or the map's measure. A
 * name that has no room is left out; the list beside the map has them all.
 */
export function labelLayout(
  map: SketchMap,
  sectors: readonly ExerciseSector[],
  measure: LabelMeasure,
): MapLabel[] {
  const places = placesOf(map.marks);
  const signs = places.map(({ points: [at] }) => signBox(at, measure.size));
  const taken = [...frameRoom(map, measure.size), ...signs];
  const placed: MapLabel[] = [];
  const place = (candidates: Candidate[]) => {
    const free = candidates.find(({ box }) => fits(box, map) && !taken.some((t) => meet(t, box)));
    if (!free) return;
    taken.push(free.box);
    placed.push(free.label);
  };
  const named = (kinds: (kind: MapMark["kind"]) => boolean) => {
    for (const mark of places.filter(({ kind }) => kinds(kind))) place(besidePlace(mark, measure));
  };
  named((kind) => kind === "capital");
  for (const sector of sectors) place(insideOutline(sector.id, "sector", sector, measure));
  named((kind) => kind !== "capital" && kind !== "village");
  for (const mark of areasOf(map.marks).filter(({ kind }) => kind !== "land")) {
    if (mark.points.length > 2) place(insideOutline(mark.id, mark.kind, markShape(mark), measure));
  }
  named((kind) => kind === "village");
  for (const mark of linesOf(map.marks)) place(alongLine(mark, measure));
  return placed;
}

const markShape = ({ name, points }: MapMark) => ({ name, shape: points });

const lineHeight = 1.2;
/** Free space about a name, in letter sizes. */
const margin = 0.15;

/** Around the sign: to the right, to the left, above and below. */
function besidePlace({ id, kind, name, points: [at] }: MapMark, measure: LabelMeasure) {
  if (!name || !at) return [];
  const { size } = measure;
  const [x, y] = at;
  const gap = size * 0.75;
  const spots: [number, number, MapLabel["anchor"]][] = [
    [x + gap, y + size * 0.35, "start"],
    [x - gap, y + size * 0.35, "end"],
    [x, y - gap, "middle"],
    [x, y + gap + size * 0.75, "middle"],
    [x + gap, y - size * 0.35, "start"],
    [x + gap, y + size * 1.05, "start"],
    [x - gap, y - size * 0.35, "end"],
    [x - gap, y + size * 1.05, "end"],
  ];
  return spots.map(([left, top, anchor]) =>
    candidate({ id, of: kind, lines: [name], x: left, y: top, anchor }, measure),
  );
}

/** About the roomiest point of an outline, on one line or one for each word. */
function insideOutline(
  id: string,
  of: MapLabel["of"],
  { name, shape }: { name?: string | undefined; shape: readonly MapPoint[] },
  measure: LabelMeasure,
): Candidate[] {
  if (!name) return [];
  const [x, y] = roomiestPoint(shape);
  const { size } = measure;
  const shifts = [0, -1.3, 1.3, -2.6, 2.6, -4, 4, -5.5, 5.5];
  return [[name], name.split(/\s+/u)]
    .flatMap((lines) =>
      shifts.map((shift) => {
        const top = y + shift * size - ((lines.length - 1) * lineHeight * size) / 2 + size * 0.35;
        return candidate({ id, of, lines, x, y: top, anchor: "middle" }, measure);
      }),
    )
    .filter(({ box }) => isInside(shape, [(box.left + box.right) / 2, (box.top + box.bottom) / 2]));
}

/** At the middle of a line, and at its quarters. */
function alongLine({ id, kind, name, points }: MapMark, measure: LabelMeasure): Candidate[] {
  if (!name) return [];
  return [0.5, 0.25, 0.75].flatMap((share) => {
    const at = points[Math.round((points.length - 1) * share)];
    if (!at) return [];
    const shifts = [-0.4, 1.1];
    return shifts.map((shift) =>
      candidate(
        {
          id,
          of: kind,
          lines: [name],
          x: at[0],
          y: at[1] + shift * measure.size,
          anchor: "middle",
        },
        measure,
      ),
    );
  });
}

function candidate(label: MapLabel, { size, widthOf }: LabelMeasure): Candidate {
  const width = Math.max(...label.lines.map(widthOf));
  const left =
    label.anchor === "start"
      ? label.x
      : label.anchor === "end"
        ? label.x - width
        : label.x - width / 2;
  const bottom = label.y + (label.lines.length - 1) * lineHeight * size + size * 0.25;
  const free = margin * size;
  return {
    label,
    box: {
      left: left - free,
      right: left + width + free,
      top: label.y - size * 0.8,
      bottom,
    },
  };
}

function signBox(at: MapPoint | undefined, size: number): MapBox {
  const [x, y] = at ?? [0, 0];
  const half = size / 2;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function meet(a: MapBox, b: MapBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function fits(box: MapBox, { width, height }: SketchMap): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
}
