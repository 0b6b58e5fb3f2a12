import type { ListBlock, NoteBlock, ParagraphBlock } from "../../model/block";
import type { PrintHeading } from "../../model/exercise/print-block";
import { bound, type Slab, slab, spaced, withNext } from "../slab";
import { newTag } from "../tags/tag";
import { tagged } from "../tags/tag-slabs";
import { textStyles } from "../text-style";
import { linesAt, type Setting } from "../typesetter";

/** A heading hangs at the left edge and never stands alone at the foot of a page. */
export function layHeading(setting: Setting, { level, id, text, lang }: PrintHeading): Slab[] {
  const { grid } = setting;
  const runs = [{ kind: "plain", text, ...(lang ? { lang } : {}) }] as const;
  if (level === 3) {
    const lines = linesAt(setting, runs, textStyles.heading3, 0, grid.width);
    return withNext(spaced(tagged(lines, newTag("H3")), 9)).map((each, index) =>
      index === 0 ? { ...each, opens: [{ id, text, level }], needs: 64 } : each,
    );
  }
  const rule = slab(6, [{ kind: "rule", x: 0, y: 0, width: grid.width, weight: 1.2, ink: "ink" }]);
  const lines = linesAt(setting, runs, textStyles.heading2, 0, grid.width);
  return withNext(spaced([rule, ...tagged(lines, newTag("H2")), slab(1, [])], 15)).map(
    (each, index) => (index === 0 ? { ...each, opens: [{ id, text, level }], needs: 150 } : each),
  );
}

/** A paragraph on the axis; a lead is larger, a quiet one smaller and softer. All strong, it names what follows. */
export function layParagraph(setting: Setting, { runs, tone }: ParagraphBlock): Slab[] {
  const { axis, width } = setting.grid;
  const style =
    tone === "lead" ? textStyles.lead : tone === "quiet" ? textStyles.smallSoft : textStyles.body;
  const lines = bound(tagged(linesAt(setting, runs, style, axis, width - axis), newTag("P")));
  const isName = runs.every(({ kind }) => kind === "strong");
  return spaced(isName ? withNext(lines) : lines, 4);
}

const bulletIndent = 11;

/** Items with a small square, drawn, since a list mark is no letter. */
export function layList(setting: Setting, { items }: ListBlock): Slab[] {
  const { axis, width } = setting.grid;
  const list = newTag("L", undefined, { numbering: "Square" });
  return items.flatMap((runs) => {
    const item = newTag("LI", list);
    const label = newTag("Lbl", item, { says: "\u2022" });
    const lines = linesAt(
      setting,
      runs,
      textStyles.body,
      axis + bulletIndent,
      width - axis - bulletIndent,
    );
    const [first, ...rest] = lines;
    if (!first) return [];
    const square = { kind: "fill", x: axis, y: 5.2, width: 3, height: 3, ink: "accent" } as const;
    const marked = [{ ...first, marks: [{ ...square, tag: label }, ...first.marks] }, ...rest];
    return spaced(bound(tagged(marked, newTag("LBody", item))), 3);
  });
}

/** A boxed remark: a bar at the side, a title, its paragraphs. */
export function layNote(setting: Setting, { title, body }: NoteBlock): Slab[] {
  const { axis, width } = setting.grid;
  const inset = 10;
  const lines = [
    ...tagged(
      linesAt(setting, [{ kind: "strong", text: title }], textStyles.body, axis + inset, width),
      newTag("P"),
    ),
    ...body.flatMap((runs) =>
      tagged(
        linesAt(setting, runs, textStyles.body, axis + inset, width - axis - inset),
        newTag("P"),
      ),
    ),
  ];
  const barred = lines.map((each) => ({
    ...each,
    marks: [
      { kind: "fill", x: axis, y: 0, width: 2.4, height: each.height, ink: "accent" } as const,
      ...each.marks,
    ],
  }));
  return spaced(bound(barred), 12);
}
