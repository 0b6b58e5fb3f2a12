import type { Block, Runs, Term } from "../../../src/report/model/block";
import { asLead } from "../../../src/report/model/runs";
import { hexOf } from "../../../src/report/pdf/text-style";
import { page, type StyleName, styleOf } from "./peer-style";

/** A node of pdfmake's document definition. */
type Node = Record<string, unknown>;

function styled(name: StyleName): Node {
  const { size, lineByFont, isBold, colour } = styleOf(name);
  return { fontSize: size, lineHeight: lineByFont, bold: isBold, color: colour };
}

function inlines(runs: Runs): Node[] {
  return runs.map((run) => {
    if (run.kind === "note")
      return { text: `[${run.number}]`, linkToDestination: `source-${run.number}` };
    if (run.kind === "link") return { text: run.text, link: run.url };
    return { text: run.text, bold: run.kind === "strong", italics: run.kind === "emphasis" };
  });
}

const text = (runs: Runs, style: StyleName, more: Node = {}): Node => ({
  text: inlines(runs),
  ...styled(style),
  ...more,
});
const words = (content: string, style: StyleName, more: Node = {}): Node => ({
  text: content,
  ...styled(style),
  ...more,
});
const onAxis = [page.axis, 0, 0, 4];
const rule = (weight: number): Node => ({
  canvas: [{ type: "line", x1: 0, y1: 0, x2: page.width, y2: 0, lineWidth: weight }],
  margin: [0, 4, 0, 4],
});

/** Something at the left edge with something on the axis beside it. */
const beside = (left: Node, right: Node, more: Node = {}): Node => ({
  columns: [
    { width: page.axis, ...left },
    { width: "*", ...right },
  ],
  margin: [0, 0, 0, 2],
  ...more,
});

const termNode = ({ term, runs }: Term): Node =>
  beside(words(term, "smallSoft"), text(runs, "body"));

function square(status: string, size: number): Node {
  const color = hexOf(status as Parameters<typeof hexOf>[0]);
  return { type: "rect", x: 0, y: 0, w: size, h: size, color };
}

/** A block of the report as pdfmake has it, set like ours. */
export function pdfmakeBlock(block: Block): Node[] {
  switch (block.kind) {
    case "title":
      return [
        words(block.kicker, "kicker"),
        words(block.text, "title"),
        rule(1.2),
        ...block.facts.map(termNode),
      ];
    case "heading":
      return block.level === 2
        ? [{ ...rule(1.2), margin: [0, 13, 0, 2] }, words(block.text, "heading2", { id: block.id })]
        : [words(block.text, "heading3", { id: block.id, margin: [0, 9, 0, 0] })];
    case "paragraph": {
      const tone = block.tone === "lead" ? "lead" : block.tone === "quiet" ? "smallSoft" : "body";
      return [text(block.runs, tone, { margin: onAxis })];
    }
    case "list":
      return [{ ul: block.items.map((runs) => text(runs, "body")), margin: onAxis }];
    case "terms":
      return block.items.map(termNode);
    case "table":
      return [
        words(block.caption, "smallSoft", { margin: [0, 9, 0, 2] }),
        {
          table: {
            headerRows: 1,
            widths: block.columns.map(() => "*"),
            body: [
              block.columns.map((column) => words(column.text, "smallStrong")),
              ...block.rows.map((row) => row.map((runs) => text(runs, "small"))),
            ],
          },
          layout: "lightHorizontalLines",
        },
      ];
    case "check": {
      const left = {
        columns: [
          { width: 13, canvas: [square(block.status, 8)] },
          {
            width: "*",
            stack: [words(block.word, "smallStrong"), words(block.aside, "smallSoft")],
          },
        ],
      };
      const right = {
        stack: [
          words(block.title, "strong"),
          ...block.body.map((runs, index) => text(runs, index === 0 ? "body" : "smallSoft")),
        ],
      };
      return [rule(0.4), beside(left, right)];
    }
    case "check-group": {
      const left = {
        columns: [
          { width: 13, canvas: [square(block.status, 8)] },
          { width: "*", ...words(block.word, "smallStrong") },
        ],
      };
      const items = block.items.map(({ title, runs }) =>
        text([{ kind: "strong", text: `${asLead(title)} ` }, ...runs], "smallSoft"),
      );
      return [rule(0.4), beside(left, { stack: items })];
    }
    case "facing":
      return [
        {
          columnGap: 16,
          columns: block.sides.map(({ title, items, none }) => ({
            width: "*",
            stack: [
              words(title, "smallStrong"),
              ...(items.length > 0
                ? [{ ul: items.map((runs) => text(runs, "study")) }]
                : [words(none, "study")]),
            ],
          })),
        },
      ];
    case "profile":
      return [
        words(block.title, "strong"),
        ...block.rows.map(({ label, note, segments, counts }) => ({
          columns: [
            { width: "40%", stack: [words(label, "strong"), words(note, "smallSoft")] },
            {
              width: "*",
              stack: [
                {
                  canvas: segments.map((status, index) => ({
                    ...square(status, 13),
                    w: 15,
                    x: index * 17,
                  })),
                },
                words(counts, "smallSoft"),
              ],
            },
          ],
          margin: [0, 3, 0, 3],
        })),
        {
          columns: block.key.flatMap(({ status, word }) => [
            { width: 12, canvas: [square(status, 8)] },
            { width: "auto", ...words(`${word}   `, "small") },
          ]),
        },
        words(block.caption, "smallSoft"),
      ];
    case "note":
      return [
        {
          stack: [words(block.title, "strong"), ...block.body.map((runs) => text(runs, "body"))],
          margin: [page.axis + 10, 6, 0, 6],
        },
      ];
    case "contents":
      return [
        words(block.title, "strong"),
        ...block.items.map(({ id, text: named }) => ({
          columns: [
            { width: "*", ...words(named, "body"), linkToDestination: id },
            { width: 30, ...words("", "bodySoft"), pageReference: id, alignment: "right" },
          ],
          margin: onAxis,
        })),
      ];
    case "sources":
      return block.items.map(({ number, runs }) => ({
        columns: [
          { width: 24, ...words(`[${number}]`, "source"), id: `source-${number}` },
          { width: "*", ...text(runs, "source") },
        ],
        margin: [0, 0, 0, 1.6],
      }));
    case "page-break":
      return [{ text: "", pageBreak: "after" }];
  }
}
