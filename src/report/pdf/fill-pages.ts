import type { Slab } from "./slab";

/** A slab in its place on a page; `block` is the place of its block in the report. */
export interface PlacedSlab {
  readonly slab: Slab;
  readonly block: number;
  /** Its top, in points below the top of the text area. */
  readonly y: number;
  /** Set where it stands again at the top of a page: it is read once. */
  readonly isRepeated?: true;
}
export type FilledPage = readonly PlacedSlab[];

export interface LaidBlock {
  readonly block: number;
  readonly slabs: readonly Slab[];
}

type Loose = Omit<PlacedSlab, "y">;

/** Slabs that have to stand together, from `start` on. */
function chainFrom(loose: readonly Loose[], start: number): Loose[] {
  let end = start;
  while (loose[end]?.slab.keep && end + 1 < loose.length) end += 1;
  return loose.slice(start, end + 1);
}

const heightOf = (chain: readonly Loose[], isTop: boolean) =>
  chain.reduce(
    (sum, { slab }, index) => sum + slab.height + (isTop && index === 0 ? 0 : slab.gap),
    0,
  );

/**
 * Fills pages of a height from top to bottom. What is bound together moves to the next page
 * together, unless it is taller than a page; a table's head is repeated on each page that it runs
 * over to.
 */
export function fillPages(laid: readonly LaidBlock[], height: number): FilledPage[] {
  const loose = laid.flatMap(({ block, slabs }) => slabs.map((slab): Loose => ({ slab, block })));
  const pages: PlacedSlab[][] = [[]];
  let y = 0;
  const page = () => pages.at(-1) as PlacedSlab[];
  const begin = () => {
    if (page().length > 0) pages.push([]);
    y = 0;
  };
  const place = (loose: Loose) => {
    const { slab } = loose;
    if (page().length > 0) y += slab.gap;
    page().push({ ...loose, y });
    y += slab.height;
  };
  const placeOver = (next: Loose, before: Loose | undefined) => {
    begin();
    const { head } = next.slab;
    if (head && before?.slab.head === head)
      for (const slab of head) place({ slab, block: next.block, isRepeated: true });
    place(next);
  };

  for (let at = 0; at < loose.length; ) {
    const chain = chainFrom(loose, at);
    const [first] = chain as [Loose];
    if (first.slab.breaks) {
      begin();
      at += 1;
      continue;
    }
    const needed = Math.max(heightOf(chain, y === 0), first.slab.needs ?? 0);
    const isOver = page().length > 0 && y + needed > height;
    chain.forEach((each, index) => {
      const isBroken = index === 0 ? isOver : y + each.slab.gap + each.slab.height > height;
      if (isBroken) placeOver(each, loose[at + index - 1]);
      else place(each);
    });
    at += chain.length;
  }
  return pages.filter((each) => each.length > 0);
}
