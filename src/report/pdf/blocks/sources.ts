import type { SourcesBlock } from "../../model/block";
import { textOf } from "../../model/runs";
import { beside, bound, type Slab, spaced } from "../slab";
import { textStyles } from "../text-style";
import { linesAt, type Setting, textAt } from "../typesetter";

type Source = SourcesBlock["items"][number];

const numberWidth = 24;
/** References are set in two columns where they are this short on average, in letters. */
const shortEnough = 75;

/** A source with its number hanging, from x on. */
function laySource(setting: Setting, { number, runs }: Source, x: number, width: number): Slab[] {
  const label = textAt(setting, `[${number}]`, { ...textStyles.source, ink: "ink-soft" }, x);
  const room = width - numberWidth;
  const text = linesAt(setting, runs, textStyles.source, x + numberWidth, room);
  return bound(beside([label], text)).map((each, line) =>
    line === 0 ? { ...each, opens: [{ id: `source-${number}` }] } : each,
  );
}

/** Sources with hanging numbers: across the whole width, or short ones in two columns read downwards. */
export function laySources(setting: Setting, { items }: SourcesBlock): Slab[] {
  const { width, gutter } = setting.grid;
  const letters = items.reduce((sum, { runs }) => sum + textOf(runs).length, 0);
  const isShort = letters / items.length < shortEnough;
  const column = isShort ? (width - gutter) / 2 : width;
  const rows = isShort ? Math.ceil(items.length / 2) : items.length;
  return items.slice(0, rows).flatMap((item, index) => {
    const other = items[index + rows];
    const left = laySource(setting, item, 0, column);
    const right = other ? [laySource(setting, other, column + gutter, column)] : [];
    return spaced(beside(left, ...right), index === 0 ? 6 : 2.2);
  });
}
