import type { FacingBlock, FacingSide } from "../../model/block";
import { beside, bound, type Slab, slab, spaced, withNext } from "../slab";
import { textStyles } from "../text-style";
import { linesAt, type Setting } from "../typesetter";

/** Two lists of equal standing in two columns of one width and one size, row beside row. */
export function layFacing(setting: Setting, { sides }: FacingBlock): Slab[] {
  const { width, gutter } = setting.grid;
  const column = (width - gutter) / 2;
  const xOf = (side: number) => side * (column + gutter);
  const items = ({ items, none }: FacingSide) =>
    items.length > 0 ? items : [[{ kind: "plain", text: none } as const]];
  const titles = beside(
    ...sides.map(({ title }, side) =>
      linesAt(setting, [{ kind: "plain", text: title }], textStyles.smallStrong, xOf(side), column),
    ),
  );
  const rules = slab(
    4,
    sides.map((_, side) => ({
      kind: "rule",
      x: xOf(side),
      y: 2,
      width: column,
      weight: 0.8,
      ink: "line-strong",
    })),
  );
  const lists = sides.map(items);
  const count = Math.max(...lists.map(({ length }) => length));
  const rows = Array.from({ length: count }, (_, index) =>
    spaced(
      bound(
        beside(
          ...lists.map((list, side) =>
            linesAt(setting, list[index] ?? [], textStyles.study, xOf(side), column),
          ),
        ),
        4,
      ),
      index === 0 ? 0 : 4.4,
    ),
  );
  return [...withNext(spaced([...titles, rules], 4)), ...rows.flat()];
}
