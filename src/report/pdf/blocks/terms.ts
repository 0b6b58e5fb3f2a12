import type { Term, TermsBlock } from "../../model/block";
import { textOf } from "../../model/runs";
import { beside, bound, type Slab, spaced } from "../slab";
import { newTag, type Tag } from "../tags/tag";
import { tagged } from "../tags/tag-slabs";
import { textStyles } from "../text-style";
import { linesAt, type Setting } from "../typesetter";

/** Terms are set in two columns where what they stand for is this short on average, in letters. */
const shortEnough = 44;
const nameShare = 0.46;

interface Room {
  readonly name: number;
  readonly value: number;
  readonly end: number;
}

/** An item with its tag. */
interface TaggedTerm extends Term {
  readonly tag: Tag;
}

/** A name with what it stands for, in the given room. */
function layTerm(setting: Setting, { term, runs, tag }: TaggedTerm, room: Room, isSmall: boolean) {
  const style = isSmall ? textStyles.small : textStyles.body;
  const named = { ...textStyles.small, leading: style.leading, ink: "ink-soft" } as const;
  return bound(
    beside(
      tagged(
        linesAt(
          setting,
          [{ kind: "plain", text: term }],
          named,
          room.name,
          room.value - room.name - 8,
        ),
        newTag("Lbl", tag),
      ),
      tagged(
        linesAt(setting, runs, style, room.value, room.end - room.value),
        newTag("LBody", tag),
      ),
    ),
  );
}

function inTwoColumns(setting: Setting, items: readonly TaggedTerm[]): Slab[] {
  const { width, gutter } = setting.grid;
  const column = (width - gutter) / 2;
  const rooms = [0, column + gutter].map((name) => ({
    name,
    value: name + column * nameShare,
    end: name + column,
  })) as [Room, Room];
  const rows = Math.ceil(items.length / 2);
  return items.slice(0, rows).flatMap((item, index) => {
    const other = items[index + rows];
    const columns = [layTerm(setting, item, rooms[0], true)];
    if (other) columns.push(layTerm(setting, other, rooms[1], true));
    return spaced(bound(beside(...columns)), index === 0 ? 2 : 1.6);
  });
}

/** Names with what they stand for: short ones in two columns read downwards, long ones in one. */
export function layTerms(setting: Setting, block: TermsBlock): Slab[] {
  const list = newTag("L");
  const items = block.items.map((item) => ({ ...item, tag: newTag("LI", list) }));
  const letters = items.reduce((sum, { runs }) => sum + textOf(runs).length, 0);
  if (items.length > 3 && letters / items.length < shortEnough) return inTwoColumns(setting, items);
  const { axis, width } = setting.grid;
  return items.flatMap((item, index) =>
    spaced(
      layTerm(setting, item, { name: 0, value: axis, end: width }, false),
      index === 0 ? 3 : 2.4,
    ),
  );
}
