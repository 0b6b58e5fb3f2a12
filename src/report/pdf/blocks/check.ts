import type { Status } from "../../../engine/status";
import type { CheckBlock, CheckGroupBlock } from "../../model/block";
import { asLead, withGap } from "../../model/runs";
import { beside, bound, type Slab, spaced } from "../slab";
import { newTag, type Tag } from "../tags/tag";
import { tagged } from "../tags/tag-slabs";
import { textStyles } from "../text-style";
import { linesAt, type Setting, textAt } from "../typesetter";

const icon = 8.4;
const iconRoom = 13;

/** The shape and word of a status at the left edge, on one line. */
function statusLine(setting: Setting, status: Status, word: string, tag: Tag): Slab {
  const { leading } = textStyles.body;
  const named = textAt(
    setting,
    word,
    { ...textStyles.smallStrong, leading, ink: status },
    iconRoom,
  );
  const mark = { kind: "status", x: 0, y: (leading - icon) / 2 + 0.2, size: icon, status } as const;
  const [line = named] = tagged([named], tag);
  return { ...line, marks: [mark, ...line.marks] };
}

/** A hair line above the first slab, across the whole width. */
function ruled(setting: Setting, slabs: readonly Slab[]): Slab[] {
  const rule = {
    kind: "rule",
    x: 0,
    y: -2.8,
    width: setting.grid.width,
    weight: 0.4,
    ink: "line",
  } as const;
  return spaced(slabs, 6).map((each, index) =>
    index === 0 ? { ...each, marks: [rule, ...each.marks] } : each,
  );
}

/** Status in shape and word at the left, with what the check rests on; title and reasons right. */
export function layCheck(setting: Setting, check: CheckBlock): Slab[] {
  const { axis, width } = setting.grid;
  const { status, word, aside, title, body } = check;
  // Read as a sentence would say it: the status, of what, resting on what, and why.
  const whole = newTag("Div");
  const [ofStatus, ofTitle, ofAside] = [newTag("P", whole), newTag("P", whole), newTag("P", whole)];
  const rests = linesAt(
    setting,
    [{ kind: "plain", text: aside }],
    { ...textStyles.smallSoft, leading: textStyles.body.leading },
    iconRoom,
    axis - iconRoom - 8,
  );
  const left = [statusLine(setting, status, word, ofStatus), ...tagged(rests, ofAside)];
  const room = width - axis;
  const named = linesAt(setting, [{ kind: "strong", text: title }], textStyles.body, axis, room);
  const right = [
    ...tagged(named, ofTitle),
    ...body.flatMap((runs, index) => {
      const style = index === 0 ? textStyles.body : textStyles.smallSoft;
      const lines = tagged(linesAt(setting, runs, style, axis, room), newTag("P", whole));
      return spaced(lines, index === 0 ? 0 : 1.4);
    }),
  ];
  return ruled(setting, bound(beside(left, right), 7));
}

/** Checks of one status, each in a paragraph that begins with its title. */
export function layCheckGroup(setting: Setting, { status, word, items }: CheckGroupBlock): Slab[] {
  const { axis, width } = setting.grid;
  const whole = newTag("Div");
  const left = [statusLine(setting, status, word, newTag("P", whole))];
  const list = newTag("L", whole);
  const right = items.flatMap(({ title, runs }, index) => {
    const lead = {
      kind: "strong",
      text: runs.length > 0 ? withGap(asLead(title)) : title,
    } as const;
    const style = { ...textStyles.smallSoft, leading: 11.2 };
    const lines = linesAt(setting, [lead, ...runs], style, axis, width - axis);
    const body = newTag("LBody", newTag("LI", list));
    return spaced(bound(tagged(lines, body)), index === 0 ? 0 : 1.2);
  });
  return ruled(setting, beside(left, right));
}
