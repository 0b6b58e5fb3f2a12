import { Link, Text, View } from "@react-pdf/renderer";
import { createElement as h, type ReactNode } from "react";
import type { Block, Runs, Term } from "../../../src/report/model/block";
import { asLead } from "../../../src/report/model/runs";
import { hexOf } from "../../../src/report/pdf/text-style";
import { page, type StyleName, styleOf } from "./peer-style";

function styled(name: StyleName) {
  const { size, lineBySize, isBold, colour } = styleOf(name);
  return {
    fontSize: size,
    lineHeight: lineBySize,
    fontWeight: isBold ? 700 : 400,
    color: colour,
  } as const;
}

function inlines(runs: Runs): ReactNode[] {
  return runs.map((run, key) => {
    if (run.kind === "note")
      return h(Link, { key, src: `#source-${run.number}` }, `[${run.number}]`);
    if (run.kind === "link") return h(Link, { key, src: run.url }, run.text);
    const style = {
      ...(run.kind === "strong" ? { fontWeight: 700 } : {}),
      ...(run.kind === "emphasis" ? { fontStyle: "italic" as const } : {}),
    };
    return h(Text, { key, style }, run.text);
  });
}

const text = (runs: Runs, name: StyleName, more: object = {}, key?: number) =>
  h(Text, { key, style: { ...styled(name), ...more } }, inlines(runs));
const words = (content: string, name: StyleName, more: object = {}, key?: number) =>
  h(Text, { key, style: { ...styled(name), ...more } }, content);
const onAxis = { marginLeft: page.axis, marginBottom: 4 };
const row = { flexDirection: "row", marginBottom: 2 } as const;
const rule = (weight: number) =>
  h(View, { style: { borderTopWidth: weight, marginTop: 4, marginBottom: 4 } });
const fill = { flexGrow: 1, flexShrink: 1, flexBasis: 0 } as const;

/** Something at the left edge with something on the axis beside it. */
const beside = (left: ReactNode, right: ReactNode, key?: number) =>
  h(
    View,
    { key, style: row },
    h(View, { style: { width: page.axis } }, left),
    h(View, { style: fill }, right),
  );

const termNode = ({ term, runs }: Term, key: number) =>
  beside(words(term, "smallSoft"), text(runs, "body"), key);

const square = (status: string, width: number, height: number, key?: number) => {
  const backgroundColor = hexOf(status as Parameters<typeof hexOf>[0]);
  return h(View, { key, style: { width, height, marginRight: 2, backgroundColor } });
};

const list = (items: readonly Runs[], name: StyleName) =>
  items.map((runs, key) =>
    h(
      View,
      { key, style: row },
      words("•", name, { width: 11 }),
      h(View, { style: fill }, text(runs, name)),
    ),
  );

const cells = (contents: readonly ReactNode[], key?: number) =>
  h(
    View,
    { key, style: { ...row, borderBottomWidth: 0.4 }, wrap: false },
    contents.map((content, at) =>
      h(View, { key: at, style: { ...fill, paddingRight: 10 } }, content),
    ),
  );

const marked = (status: string, ...texts: ReactNode[]) =>
  h(
    View,
    { style: { flexDirection: "row" } },
    square(status, 8, 8),
    h(View, { style: fill }, ...texts),
  );

/** A block of the report as react-pdf has it, set like ours. */
export function reactPdfBlock(block: Block): ReactNode {
  switch (block.kind) {
    case "title":
      return h(
        View,
        null,
        words(block.kicker, "kicker"),
        words(block.text, "title"),
        rule(1.2),
        block.facts.map(termNode),
      );
    case "heading":
      return block.level === 2
        ? h(
            View,
            { id: block.id, style: { marginTop: 13 } },
            rule(1.2),
            words(block.text, "heading2"),
          )
        : h(View, { id: block.id, style: { marginTop: 9 } }, words(block.text, "heading3"));
    case "paragraph": {
      const tone = block.tone === "lead" ? "lead" : block.tone === "quiet" ? "smallSoft" : "body";
      return text(block.runs, tone, onAxis);
    }
    case "list":
      return h(View, { style: onAxis }, list(block.items, "body"));
    case "terms":
      return h(View, null, block.items.map(termNode));
    case "table":
      return h(
        View,
        { style: { marginTop: 9 } },
        words(block.caption, "smallSoft"),
        cells(block.columns.map((column) => words(column.text, "smallStrong"))),
        block.rows.map((runs, key) =>
          cells(
            runs.map((cell) => text(cell, "small")),
            key,
          ),
        ),
      );
    case "check":
      return h(
        View,
        null,
        rule(0.4),
        beside(
          marked(block.status, words(block.word, "smallStrong"), words(block.aside, "smallSoft")),
          h(
            View,
            null,
            words(block.title, "strong"),
            block.body.map((runs, key) => text(runs, key === 0 ? "body" : "smallSoft", {}, key)),
          ),
        ),
      );
    case "check-group":
      return h(
        View,
        null,
        rule(0.4),
        beside(
          marked(block.status, words(block.word, "smallStrong")),
          block.items.map(({ title, runs }, key) =>
            text([{ kind: "strong", text: `${asLead(title)} ` }, ...runs], "smallSoft", {}, key),
          ),
        ),
      );
    case "facing":
      return h(
        View,
        { style: row },
        block.sides.map(({ title, items, none }, key) =>
          h(
            View,
            { key, style: { ...fill, paddingRight: key === 0 ? 16 : 0 } },
            words(title, "smallStrong"),
            items.length > 0 ? list(items, "study") : words(none, "study"),
          ),
        ),
      );
    case "profile":
      return h(
        View,
        null,
        words(block.title, "strong"),
        block.rows.map(({ label, note, segments, counts }, key) =>
          h(
            View,
            { key, style: row },
            h(View, { style: { width: "40%" } }, words(label, "strong"), words(note, "smallSoft")),
            h(
              View,
              { style: fill },
              h(
                View,
                { style: row },
                segments.map((status, at) => square(status, 15, 13, at)),
              ),
              words(counts, "smallSoft"),
            ),
          ),
        ),
        h(
          View,
          { style: row },
          block.key.map(({ status, word }, key) =>
            h(
              View,
              { key, style: { ...row, marginRight: 16 } },
              square(status, 8, 8),
              words(word, "small"),
            ),
          ),
        ),
        words(block.caption, "smallSoft"),
      );
    case "note":
      return h(
        View,
        { style: { ...onAxis, marginTop: 6, paddingLeft: 10 } },
        words(block.title, "strong"),
        block.body.map((runs, key) => text(runs, "body", {}, key)),
      );
    case "contents":
      return h(
        View,
        { style: onAxis },
        words(block.title, "strong"),
        block.items.map(({ id, text: named }) =>
          h(Link, { key: id, src: `#${id}`, style: styled("body") }, named),
        ),
      );
    case "sources":
      return block.items.map(({ number, runs }) =>
        h(
          View,
          { key: number, id: `source-${number}`, style: row },
          words(`[${number}]`, "source", { width: 24 }),
          h(View, { style: fill }, text(runs, "source")),
        ),
      );
    case "page-break":
      return h(View, { break: true });
  }
}
