import type { Runs, TableBlock } from "../../model/block";
import { said, textOf } from "../../model/runs";
import { beside, bound, lastWithNext, type Slab, slab, spaced, withNext } from "../slab";
import { newTag } from "../tags/tag";
import { tagged } from "../tags/tag-slabs";
import { type TextStyle, textStyles } from "../text-style";
import { linesAt, type Setting } from "../typesetter";

const cellGap = 10;
/** A head is given the room to stand in about as many lines, however short what stands below it is. */
const linesOfAHead = 2;

/** A number with its unit in one line. */
const unbroken = (text: string) => text.replaceAll(" ", "\u00a0");

/** The widest single word and the widest whole text of a column, in points. */
function extentOf({ measure }: Setting, texts: readonly string[], style: TextStyle) {
  const widthOf = (text: string) => measure(text, style.face, style.size);
  const words = texts.flatMap((text) => text.split(/[ \n]+/)).map(widthOf);
  return { least: Math.max(0, ...words) + 1, most: Math.max(0, ...texts.map(widthOf)) + 1 };
}

/** How wide each column has to be and would be; `isWhole` keeps numbers and their units in one line. */
function extentsOf(setting: Setting, table: TableBlock, isWhole: boolean) {
  return table.columns.map(({ text, align }, column) => {
    const head = extentOf(setting, [text], textStyles.smallStrong);
    const cells = table.rows.map((row) => {
      const text = textOf(row[column] ?? []);
      return align === "end" && isWhole ? unbroken(text) : text;
    });
    const body = extentOf(setting, cells, textStyles.small);
    const most = Math.max(head.least, head.most / linesOfAHead, body.most);
    return { least: Math.max(head.least, body.least), most };
  });
}

interface Extent {
  readonly least: number;
  readonly most: number;
}

/** Columns after the first as the widest of them, where the table has them even. */
function evened(extents: readonly Extent[], { isEven }: TableBlock): readonly Extent[] {
  const [first, ...rest] = extents;
  if (!isEven || !first) return extents;
  const widest = {
    least: Math.max(...rest.map(({ least }) => least)),
    most: Math.max(...rest.map(({ most }) => most)),
  };
  return [first, ...rest.map(() => widest)];
}

/**
 * Widths of the columns: whole texts where there is room, else every column its longest word and
 * the rest of the room by how much text each has. Units part from their numbers where there is no
 * room for both in one line. Where even the longest words do not fit side by
 * side, a column yields what is above its fair share: a word without an end is cut, not its neighbours.
 */
export function columnWidths(setting: Setting, table: TableBlock): number[] {
  const room = setting.grid.width - cellGap * (table.columns.length - 1);
  const whole = evened(extentsOf(setting, table, true), table);
  const extents =
    whole.reduce((all, { least }) => all + least, 0) > room
      ? evened(extentsOf(setting, table, false), table)
      : whole;
  const sum = (part: "least" | "most") => extents.reduce((all, each) => all + each[part], 0);
  if (sum("most") <= room) {
    const spare = room - sum("most");
    return extents.map(({ most }) => most + spare / extents.length);
  }
  const fair = room / extents.length;
  const isCrowded = sum("least") > room;
  const leasts = extents.map(({ least }) => (isCrowded ? Math.min(least, fair) : least));
  const held = leasts.reduce((all, each) => all + each, 0);
  const wants = sum("most") - held || 1;
  return extents.map(({ most }, column) => {
    const least = leasts[column] ?? 0;
    return least + ((room - held) * (most - least)) / wants;
  });
}

/** A table with a caption; its head is repeated where rows run over to a new page. */
export function layTable(setting: Setting, table: TableBlock): Slab[] {
  const { width } = setting.grid;
  const caption = linesAt(
    setting,
    [{ kind: "plain", text: table.caption }],
    textStyles.smallSoft,
    0,
    width,
  );
  // Rows of which nothing is stated: their number, in the caption, is all there is to read.
  if (table.columns.length === 0) return spaced(tagged(caption, newTag("P")), 9);
  const widths = columnWidths(setting, table);
  const xs = widths.map((_, index) =>
    widths.slice(0, index).reduce((sum, each) => sum + each + cellGap, 0),
  );
  const cell = (runs: Runs, column: number, style: TextStyle): Slab[] => {
    const [x = 0, room = 0] = [xs[column], widths[column]];
    const isHead = style === textStyles.smallStrong;
    if (table.columns[column]?.align !== "end") return linesAt(setting, runs, style, x, room);
    const whole = unbroken(textOf(runs));
    const isWhole = !isHead && setting.measure(whole, style.face, style.size) <= room;
    return linesAt(setting, isWhole ? said(whole) : runs, style, x, room).map((line) =>
      flushed(line, x + room),
    );
  };
  const rule = (weight: number, ink: "line" | "line-strong") =>
    slab(3.6, [{ kind: "rule", x: 0, y: 1.8, width, weight, ink }]);
  const whole = newTag("Table");
  const named = newTag("Caption", whole);
  const heads = newTag("TR", whole);
  const head = withNext([
    ...beside(
      ...table.columns.map(({ text }, column) =>
        tagged(
          cell([{ kind: "plain", text }], column, textStyles.smallStrong),
          newTag("TH", heads, { scope: "Column" }),
        ),
      ),
    ),
    rule(0.8, "line-strong"),
  ]);
  const rows = table.rows.flatMap((row) => {
    const cells = newTag("TR", whole);
    // Every row has a cell for every column, also where it says nothing.
    const columns = table.columns.map((_, column) => {
      const tag = column === 0 ? newTag("TH", cells, { scope: "Row" }) : newTag("TD", cells);
      return tagged(cell(row[column] ?? [], column, textStyles.small), tag);
    });
    const lines = bound(beside(...columns));
    return [...lastWithNext(lines), rule(0.4, "line")].map((each) => ({ ...each, head }));
  });
  return [...withNext(spaced(tagged(caption, named), 9)), ...spaced(head, 2), ...rows];
}

/** The line moved so that it ends at x. */
function flushed(line: Slab, right: number): Slab {
  const end = Math.max(
    ...line.marks.map((mark) => (mark.kind === "text" ? mark.x + mark.width : 0)),
  );
  const marks = line.marks.map((mark) =>
    mark.kind === "text" ? { ...mark, x: mark.x + right - end } : mark,
  );
  return { ...line, marks };
}
