import type { Tag } from "./tag";

/**
 * Marks of one block on one page in the order in which they are read: those without a tag first
 * (they are drawn, and not read), then tag by tag, so that columns are read one after the other
 * although their lines stand side by side.
 */
export function inReadingOrder<Item>(
  items: readonly Item[],
  tagOf: (item: Item) => Tag | undefined,
): Item[] {
  const byTag = new Map<Tag | undefined, Item[]>([[undefined, []]]);
  const roots = new Set<Tag>();
  for (const item of items) {
    const tag = tagOf(item);
    const same = byTag.get(tag);
    if (same) same.push(item);
    else byTag.set(tag, [item]);
    if (tag) roots.add(rootOf(tag));
  }
  const read = (tag: Tag): Item[] => [...(byTag.get(tag) ?? []), ...tag.kids.flatMap(read)];
  return [...(byTag.get(undefined) ?? []), ...[...roots].flatMap(read)];
}

function rootOf(tag: Tag): Tag {
  return tag.parent ? rootOf(tag.parent) : tag;
}
