import type pptxgen from "pptxgenjs";
import { officeColour } from "../../ui/tokens";
import type { Point } from "../model/exercise/map-geometry";
import type { MapDrawing, MapShape } from "../model/exercise/map-parts";
import { type Outline, symbolOutlines } from "../model/exercise/map-symbols";
import { layout, page, points as perInch } from "./slide-layout";

/** The first and the last shape of a map, between which it is made one picture. */
export const mapEnds = { first: "sketch-map-first", last: "sketch-map-last" } as const;

/** The library’s types leave this shape out of those that it draws. */
const ownShape = "custGeom" as pptxgen.SHAPE_NAME;

interface Corner {
  readonly left: number;
  readonly top: number;
}
type Outlined = { readonly points: readonly Point[]; readonly isClosed: boolean };

/** A shape of one's own: its points from the corner of its box, in inches. */
function boxed({ points, isClosed }: Outlined, { left, top }: Corner) {
  const xs = points.map(([x]) => x / perInch);
  const ys = points.map(([, y]) => y / perInch);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const w = Math.max(Math.max(...xs) - x, 0.01);
  const h = Math.max(Math.max(...ys) - y, 0.01);
  const path = points.map((_, index) => ({
    x: (xs[index] ?? 0) - x,
    y: (ys[index] ?? 0) - y,
    ...(index === 0 ? { moveTo: true } : {}),
  }));
  return {
    x: left + x,
    y: top + y,
    w,
    h,
    points: isClosed ? [...path, { close: true } as const] : path,
  };
}

const dashOf = ({ dash }: Pick<MapShape, "dash">) => {
  if (!dash) return "solid" as const;
  if (dash.length > 2) return "lgDashDot" as const;
  return (dash[0] ?? 0) > 3 ? ("dash" as const) : ("sysDash" as const);
};

function drawShape(slide: pptxgen.Slide, shape: MapShape, corner: Corner): void {
  slide.addShape(ownShape, {
    ...boxed(shape, corner),
    objectName: "map",
    ...(shape.fill ? { fill: { color: officeColour(shape.fill) } } : {}),
    ...(shape.stroke
      ? {
          line: {
            color: officeColour(shape.stroke),
            width: shape.weight * 1.8,
            dashType: dashOf(shape),
          },
        }
      : {}),
  });
}

function drawSign(slide: pptxgen.Slide, outline: Outline, at: Point, size: number, corner: Corner) {
  const points = outline.points.map(
    ([x, y]): Point => [at[0] + (x * size) / 2, at[1] + (y * size) / 2],
  );
  slide.addShape(ownShape, {
    ...boxed({ points, isClosed: true }, corner),
    objectName: "map",
    fill: { color: officeColour(outline.isHollow ? "surface" : "ink") },
  });
}

function drawWords(
  slide: pptxgen.Slide,
  text: string,
  [x, y]: Point,
  { size, bold, italic, name }: { size: number; bold?: boolean; italic?: boolean; name?: string },
  corner: Corner,
) {
  const [w, h] = [(text.length * size * 0.75 + size) / perInch, (size * 1.5) / perInch];
  slide.addText(text, {
    x: corner.left + x / perInch - w / 2,
    y: corner.top + y / perInch - h / 2,
    w,
    h,
    objectName: name ?? "map",
    align: "center",
    valign: "middle",
    margin: 0,
    wrap: false,
    fontSize: size,
    bold: bold ?? false,
    italic: italic ?? false,
    color: officeColour(italic ? "ink-soft" : "ink"),
  });
}

/** The map with its scale, its upper edge at `top` inches, in the middle of the slide. */
export function drawMap(slide: pptxgen.Slide, map: MapDrawing, top: number): void {
  const corner = { left: (page.width - map.width / perInch) / 2, top };
  slide.addShape("rect", {
    x: corner.left,
    y: top,
    w: map.width / perInch,
    h: map.height / perInch,
    objectName: mapEnds.first,
    fill: { color: officeColour("ground") },
    line: { color: officeColour("line-strong"), width: 1 },
  });
  for (const shape of map.shapes) drawShape(slide, shape, corner);
  for (const { kind, at, size } of map.signs)
    for (const outline of symbolOutlines[kind]) drawSign(slide, outline, at, size, corner);
  for (const { text, at, size, manner } of map.labels)
    drawWords(
      slide,
      text,
      at,
      { size, bold: manner === "sector", italic: manner === "nature" },
      corner,
    );
  const end = map.height - 10;
  drawShape(
    slide,
    {
      points: [
        [12, end],
        [12 + map.scale.length, end],
      ],
      stroke: "ink",
      weight: 1.6,
      isClosed: false,
    },
    corner,
  );
  const size = layout.foot.size;
  const at: Point = [12 + map.scale.length / 2, end - size];
  drawWords(slide, map.scale.word, at, { size, name: mapEnds.last }, corner);
}
