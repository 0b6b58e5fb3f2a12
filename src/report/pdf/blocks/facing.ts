import type { FacingBlock, FacingSide, Runs } from "../../model/block";
import { beside, bound, type Slab, slab, spaced, withNext } from "../slab";
import { newTag, type Tag } from "../tags/tag";
import { tagged } from "../tags/tag-slabs";
import { textStyles } from "../text-style";
import { linesAt, type Setting } from "../typesetter";

/** A side as it is set: its title and its items, each under the tag that says what it is. */
interface TaggedSide {
  readonly title: { readonly runs: Runs; readonly tag: Tag };
  readonly items: readonly { readonly runs: Runs; readonly tag: Tag }[];
}

/** One side is read to its end before the other begins; where a side has none, a sentence says so. */
function sideIn(whole: Tag, { title, items, none }: FacingSide): TaggedSide {
  const named = { runs: [{ kind: "plain", text: title }], tag: newTag("P", whole) } as const;
  if (items.length === 0)
    return {
      title: named,
      items: [{ runs: [{ kind: "plain", text: none }], tag: newTag("P", whole) }],
    };
  const list = newTag("L", whole);
  const tagFor = () => newTag("LBody", newTag("LI", list));
  return { title: named, items: items.map((runs) => ({ runs, tag: tagFor() })) };
}

/** Two lists of equal standing in two columns of one width and one size, row beside row. */
export function layFacing(setting: Setting, { sides }: FacingBlock): Slab[] {
  const { width, gutter } = setting.grid;
  const column = (width - gutter) / 2;
  const xOf = (side: number) => side * (column + gutter);
  const whole = newTag("Div");
  const set = sides.map((side) => sideIn(whole, side));
  const titles = beside(
    ...set.map(({ title: { runs, tag } }, side) =>
      tagged(linesAt(setting, runs, textStyles.smallStrong, xOf(side), column), tag),
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
  const count = Math.max(...set.map(({ items }) => items.length));
  const rows = Array.from({ length: count }, (_, index) =>
    spaced(
      bound(
        beside(
          ...set.map(({ items }, side) => {
            const item = items[index];
            if (!item) return [];
            return tagged(
              linesAt(setting, item.runs, textStyles.study, xOf(side), column),
              item.tag,
            );
          }),
        ),
        4,
      ),
      index === 0 ? 0 : 4.4,
    ),
  );
  return [...withNext(spaced([...titles, rules], 4)), ...rows.flat()];
}
