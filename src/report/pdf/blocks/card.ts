import type { CardBlock, CardPart } from "../../model/exercise/print-block";
import { beside, type Mark, type Slab, slab, spaced, withNext } from "../slab";
import { newTag } from "../tags/tag";
import { tagged } from "../tags/tag-slabs";
import { type TextStyle, textStyles } from "../text-style";
import { linesAt, type Setting } from "../typesetter";
import { type AskRoom, layTicks, layWriteLines } from "./ask-lines";

/** How a size of card is set; a card of half a page is that of A5 on A4. */
interface Manner {
  readonly width: number | "whole";
  readonly least: number;
  readonly inset: number;
  readonly title: TextStyle;
  readonly body: TextStyle;
  readonly strong: TextStyle;
  readonly isCut: boolean;
}
const manners: Record<CardBlock["size"], Manner> = {
  hand: {
    width: 396,
    least: 520,
    inset: 22,
    title: textStyles.handTitle,
    body: textStyles.hand,
    strong: textStyles.handStrong,
    isCut: true,
  },
  slip: {
    width: "whole",
    least: 0,
    inset: 14,
    title: textStyles.handTitle,
    body: textStyles.body,
    strong: textStyles.strong,
    isCut: true,
  },
  page: {
    width: "whole",
    least: 0,
    inset: 0,
    title: textStyles.pageTitle,
    body: textStyles.page,
    strong: textStyles.pageStrong,
    isCut: false,
  },
};

const pointIndent = 12;

function layPart(setting: Setting, part: CardPart, { x, width }: AskRoom, manner: Manner): Slab[] {
  const { body, strong } = manner;
  const plain = (text: string, style: TextStyle) =>
    tagged(linesAt(setting, [{ kind: "plain", text }], style, x, width), newTag("P"));
  switch (part.kind) {
    case "text":
      return spaced(tagged(linesAt(setting, part.runs, body, x, width), newTag("P")), 6);
    case "points": {
      const list = newTag("L", undefined, { numbering: "Square" });
      const items = part.items.flatMap((runs) => {
        const item = newTag("LI", list);
        const square: Mark = {
          kind: "fill",
          x,
          y: body.leading / 2 - 1,
          width: 3.2,
          height: 3.2,
          ink: "accent",
          tag: newTag("Lbl", item, { says: "\u2022" }),
        };
        const lines = tagged(
          linesAt(setting, runs, body, x + pointIndent, width - pointIndent),
          newTag("LBody", item),
        );
        return spaced(
          lines.map((line, index) =>
            index === 0 ? { ...line, marks: [square, ...line.marks] } : line,
          ),
          3,
        );
      });
      return [...spaced(plain(part.title, strong), 9), ...items];
    }
    case "ask": {
      const room = { x, width, style: body };
      return [
        ...(part.label === "" ? [] : spaced(plain(part.label, strong), 8)),
        ...layTicks(setting, part.ticks, room),
        ...layWriteLines(setting, part.lines, room),
      ];
    }
  }
}

function layFacts(setting: Setting, { facts }: CardBlock, { x, width }: AskRoom, manner: Manner) {
  if (facts.length === 0) return [];
  const list = newTag("L");
  const named = { ...manner.body, ink: "ink-soft" } as const;
  const names = facts.map(({ term }) => setting.measure(term, named.face, named.size));
  const column = Math.min(Math.max(...names) + 12, width / 3);
  return facts.flatMap(({ term, runs }) => {
    const item = newTag("LI", list);
    return spaced(
      beside(
        tagged(
          linesAt(setting, [{ kind: "plain", text: term }], named, x, column - 6),
          newTag("Lbl", item),
        ),
        tagged(
          linesAt(setting, runs, manner.body, x + column, width - column),
          newTag("LBody", item),
        ),
      ),
      2,
    );
  });
}

/** Spaces between slabs as height, so that a frame can be drawn round them without gaps. */
const closedUp = (slabs: readonly Slab[]): Slab[] =>
  slabs.map((each) => ({
    ...each,
    gap: 0,
    height: each.height + each.gap,
    marks: each.marks.map((mark) => ("y" in mark ? { ...mark, y: mark.y + each.gap } : mark)),
  }));

const dash = [4, 3] as const;

/** The dashes along which a card is cut out, at both its sides and above and below it. */
function framed(slabs: readonly Slab[], left: number, width: number): Slab[] {
  const stroke = (x: number, y: number, across: number, down: number): Mark => ({
    kind: "line",
    x,
    y,
    width: across,
    height: down,
    weight: 0.7,
    ink: "ink-soft",
    dash,
  });
  return slabs.map((each, index) => ({
    ...each,
    marks: [
      stroke(left, 0, 0, each.height),
      stroke(left + width, 0, 0, each.height),
      ...(index === 0 ? [stroke(left, 0, width, 0)] : []),
      ...(index === slabs.length - 1 ? [stroke(left, each.height, width, 0)] : []),
      ...each.marks,
    ],
  }));
}

/** A card, kept on one page where it fits on one; what is cut out has dashes all round. */
export function layCard(setting: Setting, card: CardBlock): Slab[] {
  const { id, level = 3 } = card;
  const manner = manners[card.size];
  const whole = setting.grid.width;
  const width = manner.width === "whole" ? whole : Math.min(manner.width, whole);
  const left = (whole - width) / 2;
  const room = { x: left + manner.inset, width: width - 2 * manner.inset, style: manner.body };
  const line = (text: string, style: TextStyle, role: "P" | "H2" | "H3", lang = card.lang) =>
    tagged(
      linesAt(
        setting,
        [{ kind: "plain", text, ...(lang && role !== "P" ? { lang } : {}) }],
        style,
        room.x,
        room.width,
      ),
      newTag(role),
    );
  const kicker = line(card.kicker, textStyles.kicker, "P");
  const title = line(card.title, manner.title, card.id ? `H${level}` : "P");
  const rule = slab(10, [
    { kind: "rule", x: room.x, y: 5, width: room.width, weight: 1, ink: "ink" },
  ]);
  const inside = [
    slab(manner.inset, []),
    ...kicker,
    ...spaced(title, 2),
    rule,
    ...layFacts(setting, card, room, manner),
    ...card.parts.flatMap((part) => layPart(setting, part, room, manner)),
    slab(manner.inset, []),
  ];
  const closed = closedUp(inside);
  const used = closed.reduce((sum, { height }) => sum + height, 0);
  const filled = used < manner.least ? [...closed, slab(manner.least - used, [])] : closed;
  const bound = withNext(manner.isCut ? framed(filled, left, width) : filled);
  return spaced(
    bound.map((each, index) => ({
      ...each,
      keep: index < bound.length - 1,
      ...(index === 0 && id ? { opens: [{ id, text: card.title, level }] } : {}),
    })),
    14,
  );
}
