import type { Locale } from "../../../i18n/locale";
import { type Mark, type Slab, slab, spaced } from "../slab";
import { newTag } from "../tags/tag";
import { tagged } from "../tags/tag-slabs";
import type { TextStyle } from "../text-style";
import { baselineOf, linesAt, type Setting } from "../typesetter";

/** Where something to fill in stands. */
export interface AskRoom {
  readonly x: number;
  readonly width: number;
  readonly style: TextStyle;
}

const between = 14;
const lineHeight = 22;
const indent = 14;

/** A box to tick beside each of the words; short ones in columns, read across. */
export function layTicks(
  setting: Setting,
  ticks: readonly string[],
  { x, width, style }: AskRoom,
  lang?: Locale,
): Slab[] {
  if (ticks.length === 0) return [];
  const widest = Math.max(...ticks.map((text) => setting.measure(text, style.face, style.size)));
  const fitting = Math.floor((width + between) / (widest + indent + between));
  const columns = Math.max(1, Math.min(fitting, 4, ticks.length));
  const room = (width - between * (columns - 1)) / columns;
  const box = style.size * 0.92;
  const list = newTag("L");
  const rows = Math.ceil(ticks.length / columns);
  return Array.from({ length: rows }, (_, row) => {
    const cells = ticks.slice(row * columns, (row + 1) * columns).map((text, index) => {
      const left = x + index * (room + between);
      const item = newTag("LI", list);
      const label = newTag("Lbl", item, { says: "\u2610" });
      const run = { kind: "plain", text, ...(lang ? { lang } : {}) } as const;
      const lines = tagged(
        linesAt(setting, [run], style, left + indent, room - indent),
        newTag("LBody", item),
      );
      const square: Mark = {
        kind: "box",
        x: left,
        y: baselineOf(style) - box + 0.8,
        width: box,
        height: box,
        weight: 0.7,
        ink: "ink",
        tag: label,
      };
      return { square, lines };
    });
    const high = Math.max(...cells.map(({ lines }) => lines.length));
    const marks = cells.flatMap(({ square, lines }) => [
      square,
      ...lines.flatMap((line, place) =>
        line.marks.map((mark) =>
          "y" in mark ? { ...mark, y: mark.y + place * style.leading } : mark,
        ),
      ),
    ]);
    return slab(high * style.leading, marks, { gap: 3, keep: true });
  });
}

/** A rule to write on for each of the words, which stand before it. */
export function layWriteLines(
  setting: Setting,
  lines: readonly string[],
  { x, width, style }: AskRoom,
): Slab[] {
  return lines.flatMap((text) => {
    const word = { ...style, ink: "ink-soft" } as const;
    const named = text === "" ? 0 : setting.measure(text, word.face, word.size) + 6;
    const isBeside = named < width * 0.55;
    const label =
      text === ""
        ? []
        : tagged(linesAt(setting, [{ kind: "plain", text }], word, x, width), newTag("P"));
    const start = isBeside ? x + named : x;
    const rule: Mark = {
      kind: "rule",
      x: start,
      y: lineHeight - 3,
      width: x + width - start,
      weight: 0.5,
      ink: "line-strong",
    };
    const [first] = label;
    if (!isBeside) return [...label, slab(lineHeight, [rule], { keep: true })];
    const words = (first?.marks ?? []).map((mark) =>
      "y" in mark ? { ...mark, y: mark.y + lineHeight - 2 - style.leading } : mark,
    );
    return spaced([slab(lineHeight, [...words, rule], { keep: true })], 0);
  });
}
