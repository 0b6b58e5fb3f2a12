import type { Run } from "../../model/block";
import type { PrintTitle } from "../../model/exercise/print-block";
import { beside, type Slab, slab, spaced, withNext } from "../slab";
import { newTag } from "../tags/tag";
import { tagged } from "../tags/tag-slabs";
import { type TextStyle, textStyles } from "../text-style";
import { linesAt, type Setting, textAt } from "../typesetter";

const titleStyles = [textStyles.title, textStyles.longTitle] as const;
const mostTitleLines = 3;

/** A title of many lines is set smaller, so that it does not push what it names off the page. */
function titleLines(setting: Setting, run: Run): Slab[] {
  const set = (style: TextStyle) => linesAt(setting, [run], style, 0, setting.grid.width);
  const lines = titleStyles.map(set).find(({ length }) => length <= mostTitleLines);
  return lines ?? set(textStyles.longestTitle);
}

/** The head of the first page: kind, title, a rule, and who answers for it. */
export function layTitle(setting: Setting, { kicker, text, facts, lang }: PrintTitle): Slab[] {
  const { axis, width } = setting.grid;
  const kind = tagged([textAt(setting, kicker, textStyles.kicker, 0)], newTag("P"));
  const title = tagged(
    titleLines(setting, { kind: "plain", text, ...(lang ? { lang } : {}) }),
    newTag("H1"),
  );
  const list = newTag("L");
  const rows = facts.flatMap(({ term, runs }) => {
    const item = newTag("LI", list);
    const named = { ...textStyles.small, leading: 12.2, ink: "ink-soft" } as const;
    return spaced(
      beside(
        tagged([textAt(setting, term, named, 0)], newTag("Lbl", item)),
        tagged(linesAt(setting, runs, textStyles.body, axis, width - axis), newTag("LBody", item)),
      ),
      1,
    );
  });
  return [
    ...withNext([
      ...kind,
      ...spaced(title, 3),
      slab(14, [{ kind: "rule", x: 0, y: 7, width, weight: 1.2, ink: "ink" }]),
      ...rows,
    ]),
    slab(8, []),
  ];
}
