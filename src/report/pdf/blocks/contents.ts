import type { ContentsBlock } from "../../model/block";
import { beside, type Slab, slab, spaced, withNext } from "../slab";
import { newTag } from "../tags/tag";
import { tagged } from "../tags/tag-slabs";
import { textStyles } from "../text-style";
import { baselineOf, linesAt, type Setting, textAt } from "../typesetter";

const numberRoom = 26;

/** Parts with the pages on which they begin, in two columns read downwards. */
export function layContents(setting: Setting, { title, items }: ContentsBlock): Slab[] {
  const { width, gutter } = setting.grid;
  const style = textStyles.small;
  const column = (width - gutter) / 2;
  const list = newTag("TOC");
  const lines = (from: number, to: number, x: number): Slab[] =>
    items.slice(from, to).flatMap(({ id, text }) => {
      const runs = [{ kind: "plain", text }] as const;
      const set = linesAt(setting, runs, style, x, column - numberRoom);
      const right = x + column;
      const number = { kind: "page-of", id, right, y: baselineOf(style) } as const;
      const led = set.map((line, index) => {
        const marks = line.marks.map((mark) =>
          mark.kind === "text" ? { ...mark, target: { kind: "part", id } as const } : mark,
        );
        const isLast = index === set.length - 1;
        return slab(style.leading + (isLast ? 1 : 0), isLast ? [...marks, number] : marks);
      });
      return tagged(led, newTag("TOCI", list));
    });
  const half = Math.ceil(items.length / 2);
  const rows = beside(lines(0, half, 0), lines(half, items.length, column + gutter));
  const name = tagged([textAt(setting, title, textStyles.heading3, 0)], newTag("P"));
  return [...withNext(spaced([...name, ...rows.slice(0, -1)], 12)), ...rows.slice(-1)];
}
