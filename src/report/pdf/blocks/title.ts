import type { TitleBlock } from "../../model/block";
import { beside, type Slab, slab, spaced, withNext } from "../slab";
import { textStyles } from "../text-style";
import { linesAt, type Setting, textAt } from "../typesetter";

/** The head of the first page: kind, title, a rule, and who answers for it. */
export function layTitle(setting: Setting, { kicker, text, facts }: TitleBlock): Slab[] {
  const { axis, width } = setting.grid;
  const title = linesAt(setting, [{ kind: "plain", text }], textStyles.title, 0, width);
  const rows = facts.flatMap(({ term, runs }) =>
    spaced(
      beside(
        [textAt(setting, term, { ...textStyles.small, leading: 12.2, ink: "ink-soft" }, 0)],
        linesAt(setting, runs, textStyles.body, axis, width - axis),
      ),
      1,
    ),
  );
  return [
    ...withNext([
      textAt(setting, kicker, textStyles.kicker, 0),
      ...spaced(title, 3),
      slab(14, [{ kind: "rule", x: 0, y: 7, width, weight: 1.2, ink: "ink" }]),
      ...rows,
    ]),
    slab(8, []),
  ];
}
