import type { Status } from "../../../engine/status";
import type { CheckBlock, CheckGroupBlock } from "../../model/block";
import { asLead } from "../../model/runs";
import { beside, bound, type Slab, spaced } from "../slab";
import { textStyles } from "../text-style";
import { linesAt, type Setting, textAt } from "../typesetter";

const icon = 8.4;
const iconRoom = 13;

/** The shape and word of a status at the left edge, on one line. */
function statusLine(setting: Setting, status: Status, word: string): Slab {
  const { leading } = textStyles.body;
  const named = textAt(
    setting,
    word,
    { ...textStyles.smallStrong, leading, ink: status },
    iconRoom,
  );
  const mark = { kind: "status", x: 0, y: (leading - icon) / 2 + 0.2, size: icon, status } as const;
  return { ...named, marks: [mark, ...named.marks] };
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
  const rests = linesAt(
    setting,
    [{ kind: "plain", text: aside }],
    { ...textStyles.smallSoft, leading: textStyles.body.leading },
    iconRoom,
    axis - iconRoom - 8,
  );
  const room = width - axis;
  const right = [
    ...linesAt(setting, [{ kind: "strong", text: title }], textStyles.body, axis, room),
    ...body.flatMap((runs, index) => {
      const style = index === 0 ? textStyles.body : textStyles.smallSoft;
      return spaced(linesAt(setting, runs, style, axis, room), index === 0 ? 0 : 1.4);
    }),
  ];
  return ruled(setting, bound(beside([statusLine(setting, status, word), ...rests], right), 7));
}

/** Checks of one status, each in a paragraph that begins with its title. */
export function layCheckGroup(setting: Setting, { status, word, items }: CheckGroupBlock): Slab[] {
  const { axis, width } = setting.grid;
  const right = items.flatMap(({ title, runs }, index) => {
    const lead = { kind: "strong", text: runs.length > 0 ? `${asLead(title)} ` : title } as const;
    const style = { ...textStyles.smallSoft, leading: 11.2 };
    return spaced(
      bound(linesAt(setting, [lead, ...runs], style, axis, width - axis)),
      index === 0 ? 0 : 1.2,
    );
  });
  return ruled(setting, beside([statusLine(setting, status, word)], right));
}
