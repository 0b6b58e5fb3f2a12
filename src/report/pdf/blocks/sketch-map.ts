import type { MapKey, MapLabel, MapShape } from "../../model/exercise/map-parts";
import { areaStyles, isSymbol, lineStyles, sectorStyle } from "../../model/exercise/map-styles";
import type { SketchMapBlock } from "../../model/exercise/print-block";
import { type DrawnText, type Mark, type Slab, slab, spaced, withNext } from "../slab";
import { newTag } from "../tags/tag";
import { tagged } from "../tags/tag-slabs";
import { type TextStyle, textStyles } from "../text-style";
import { linesAt, type Setting, textAt } from "../typesetter";

const keyWidth = 26;
const keyHeight = 9;
const columns = 4;

const faces = { sector: "bold", place: "normal", nature: "italic" } as const;
const inks = { sector: "ink", place: "ink", nature: "ink-soft" } as const;

/** A label as words that are drawn, its middle at its place. */
function drawnWords(setting: Setting, { text, at, size, manner }: MapLabel): DrawnText[] {
  const style: TextStyle = { size, leading: size, face: faces[manner], ink: inks[manner] };
  const { marks } = textAt(setting, text, style, 0);
  const pieces = marks.flatMap((mark) => (mark.kind === "text" ? [mark] : []));
  const width = Math.max(0, ...pieces.map((piece) => piece.x + piece.width));
  return pieces.map((piece) => ({
    ...piece,
    x: at[0] - width / 2 + piece.x,
    y: at[1] + size * 0.36,
  }));
}

/** The drawing of a sign, a line or an area in the key. */
function sampleOf(kind: MapKey["kind"], x: number): Mark {
  const [middle, foot] = [keyHeight / 2, keyHeight];
  const shared = {
    kind: "drawing",
    x,
    y: 1,
    width: keyWidth,
    height: keyHeight,
    labels: [],
  } as const;
  if (kind !== "sector" && isSymbol(kind))
    return { ...shared, shapes: [], signs: [{ kind, at: [keyWidth / 2, middle], size: 7 }] };
  const area = kind === "sector" ? undefined : areaStyles[kind];
  const line = kind === "sector" ? sectorStyle : lineStyles[kind];
  const shape: MapShape = area
    ? {
        ...area,
        points: [
          [0, 0],
          [keyWidth, 0],
          [keyWidth, foot],
          [0, foot],
        ],
      }
    : {
        ...(line ?? sectorStyle),
        isClosed: false,
        points: [
          [2, middle],
          [keyWidth - 2, middle],
        ],
      };
  return { ...shared, shapes: [shape], signs: [] };
}

/** The key under the map, row by row. */
function layKey(
  setting: Setting,
  key: readonly MapKey[],
  tagFor: () => ReturnType<typeof newTag>,
): Slab[] {
  const style = textStyles.small;
  const room = setting.grid.width / columns;
  const rows = Math.ceil(key.length / columns);
  return Array.from({ length: rows }, (_, row) => {
    const cells = key.slice(row * columns, (row + 1) * columns).map(({ kind, word }, index) => {
      const x = index * room;
      const lines = linesAt(
        setting,
        [{ kind: "plain", text: word }],
        style,
        x + keyWidth + 6,
        room - keyWidth - 10,
      );
      const words = tagged(lines, tagFor()).flatMap((line, place) =>
        line.marks.map((mark) => ({
          ...mark,
          y: ("y" in mark ? mark.y : 0) + place * style.leading,
        })),
      );
      return {
        marks: [sampleOf(kind, x), ...words],
        height: Math.max(keyHeight + 2, lines.length * style.leading),
      };
    });
    return slab(
      Math.max(...cells.map(({ height }) => height)) + 3,
      cells.flatMap(({ marks }) => marks),
    );
  });
}

/** The map across the page with its scale, what the signs stand for, and the picture in words. */
export function laySketchMap(setting: Setting, block: SketchMapBlock): Slab[] {
  const { drawing, alternative, caption, lang } = block;
  const { width } = setting.grid;
  const figure = newTag("Figure", undefined, { alternative });
  const end = drawing.height - 9;
  const scaleLine: MapShape = {
    points: [
      [10, end - 3],
      [10, end],
      [10 + drawing.scale.length, end],
      [10 + drawing.scale.length, end - 3],
    ],
    stroke: "ink",
    weight: 1,
    isClosed: false,
  };
  const scaleWords: MapLabel = {
    text: drawing.scale.word,
    at: [10 + drawing.scale.length / 2, end - 7],
    size: 7,
    manner: "place",
  };
  const picture: Mark = {
    kind: "drawing",
    x: (width - drawing.width) / 2,
    y: 0,
    width: drawing.width,
    height: drawing.height,
    shapes: [...drawing.shapes, scaleLine],
    signs: drawing.signs,
    labels: [...drawing.labels, scaleWords].flatMap((label) => drawnWords(setting, label)),
    tag: figure,
  };
  const list = newTag("L");
  const key = layKey(setting, drawing.key, () => newTag("LBody", newTag("LI", list)));
  const said = (text: string, own: typeof lang) =>
    tagged(
      linesAt(
        setting,
        [{ kind: "plain", text, ...(own ? { lang: own } : {}) }],
        textStyles.smallSoft,
        0,
        width,
      ),
      newTag("P"),
    );
  return [
    ...withNext([
      ...spaced([slab(drawing.height, [picture])], 6),
      ...spaced(key, 8),
      ...spaced(said(caption, undefined), 6),
    ]),
    ...spaced(said(alternative, lang), 4),
  ];
}
