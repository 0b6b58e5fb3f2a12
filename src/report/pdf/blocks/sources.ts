import type { SourcesBlock } from "../../model/block";
import { beside, bound, type Slab, spaced } from "../slab";
import { newTag } from "../tags/tag";
import { tagged } from "../tags/tag-slabs";
import { textStyles } from "../text-style";
import { linesAt, type Setting, textAt } from "../typesetter";

const numberWidth = 24;

/** Sources across the whole width, their numbers hanging; each can be led to. */
export function laySources(setting: Setting, { items }: SourcesBlock): Slab[] {
  const room = setting.grid.width - numberWidth;
  const list = newTag("L", undefined, { numbering: "Decimal" });
  return items.flatMap(({ number, runs }, index) => {
    const item = newTag("LI", list);
    const label = textAt(setting, `[${number}]`, { ...textStyles.source, ink: "ink-soft" }, 0);
    const labelled = tagged([label], newTag("Lbl", item));
    const text = linesAt(setting, runs, textStyles.source, numberWidth, room);
    const body = tagged(text, newTag("LBody", item));
    const rows = spaced(bound(beside(labelled, body)), index === 0 ? 5 : 1.6);
    return rows.map((each, line) =>
      line === 0 ? { ...each, opens: [{ id: `source-${number}` }] } : each,
    );
  });
}
