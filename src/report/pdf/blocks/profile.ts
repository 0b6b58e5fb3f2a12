import type { ProfileBlock, ProfileRow } from "../../model/block";
import { type Mark, type Slab, slab, spaced, withNext } from "../slab";
import { newTag, type Tag } from "../tags/tag";
import { pictured, tagged } from "../tags/tag-slabs";
import { type TextStyle, textStyles } from "../text-style";
import { linesAt, type Setting, textAt } from "../typesetter";

const labelShare = 0.4;
const noteStyle = { ...textStyles.smallSoft, size: 7.4 };
const most = { width: 21, height: 13 };
const between = 1.6;
const icon = 7.6;

/** Equal segments, one a check: soft ground, a foot in the status's colour, its shape inside. */
function segments({ segments }: ProfileRow, x: number, room: number): Mark[] {
  const width = Math.min(most.width, room / Math.max(1, segments.length) - between);
  const size = Math.min(icon, width - 1);
  return segments.flatMap((status, index): Mark[] => {
    const left = x + index * (width + between);
    return [
      { kind: "fill", x: left, y: 0, width, height: most.height, ink: `${status}-soft` },
      { kind: "fill", x: left, y: most.height - 1.4, width, height: 1.4, ink: status },
      { kind: "status", x: left + (width - size) / 2, y: 1.6, size, status },
    ];
  });
}

/** The marks of one strip under a tag. */
const marksOf = (tag: Tag, marks: readonly Mark[], tagging = tagged): readonly Mark[] =>
  tagging([slab(0, marks)], tag).flatMap((each) => each.marks);

/** What the profile is to a listener: its words are a table, its shapes a picture of it. */
interface ProfileTags {
  readonly table: Tag;
  readonly picture: Tag;
}

/** Text in as many lines as it needs in its room, as marks of one strip, and where they end. */
function stacked(
  setting: Setting,
  text: string,
  style: TextStyle,
  { x, top, room }: { readonly x: number; readonly top: number; readonly room: number },
) {
  const lines = linesAt(setting, [{ kind: "plain", text }], style, x, room);
  const marks = lines.flatMap((line, index) =>
    line.marks.map((mark) => ({ ...mark, y: mark.y + top + index * style.leading })),
  );
  return { marks, end: top + lines.length * style.leading };
}

function layRow(setting: Setting, row: ProfileRow, isLast: boolean, tags: ProfileTags): Slab {
  const { width } = setting.grid;
  const x = width * labelShare;
  const cells = newTag("TR", tags.table);
  const name = stacked(setting, row.label, textStyles.strong, { x: 0, top: 0, room: x - 8 });
  const note = { x: 0, top: name.end + 0.6, room: x - 8 };
  const notes = stacked(setting, row.note, noteStyle, note);
  const counts = stacked(setting, row.counts, noteStyle, { x, top: 12.6, room: width - x });
  const rule: Mark = {
    kind: "rule",
    x: 0,
    y: -2.6,
    width,
    weight: 0.4,
    ink: isLast ? "line-strong" : "line",
  };
  return slab(Math.max(notes.end, counts.end) + 4.4, [
    rule,
    ...marksOf(newTag("TH", cells, { scope: "Row" }), name.marks),
    ...marksOf(newTag("TD", cells), notes.marks),
    ...marksOf(tags.picture, segments(row, x, width - x), pictured),
    ...marksOf(newTag("TD", cells), counts.marks),
  ]);
}

/** The shapes of the statuses with their words, in one line. */
function layKey(setting: Setting, { key }: ProfileBlock): Slab {
  const style = textStyles.small;
  let x = 0;
  const marks = key.flatMap(({ status, word }): Mark[] => {
    const left = x;
    x += 12 + setting.measure(word, style.face, style.size) + 16;
    const text = textAt(setting, word, style, left + 12).marks;
    return [{ kind: "status", x: left, y: 1.6, size: icon, status }, ...text];
  });
  return slab(style.leading + 2, marks);
}

/** The profile on one page: title, rows, key. Its counts stand in words in each row. */
export function layProfile(setting: Setting, profile: ProfileBlock): Slab[] {
  const { width } = setting.grid;
  const plain = (text: string, style: TextStyle) =>
    linesAt(setting, [{ kind: "plain", text }], style, 0, width);
  const table = newTag("Table");
  const title = tagged(plain(profile.title, textStyles.strong), newTag("Caption", table));
  const picture = newTag("Figure", undefined, { alternative: profile.picture });
  const rows = profile.rows.map((row, index) =>
    layRow(setting, row, index === profile.rows.length - 1, { table, picture }),
  );
  const key = pictured([layKey(setting, profile)], picture);
  const caption = tagged(plain(profile.caption, textStyles.smallSoft), newTag("P"));
  return [
    ...withNext([...spaced(title, 8), slab(6, []), ...rows, ...spaced(key, 3)]),
    ...spaced(caption, 2),
  ];
}
