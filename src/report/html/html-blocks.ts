import type { Words } from "../../i18n/words";
import type {
  CheckBlock,
  CheckGroupBlock,
  ContentsBlock,
  FacingBlock,
  FacingSide,
  ProfileBlock,
  Runs,
  SourcesBlock,
  TableBlock,
  Term,
  TitleBlock,
} from "../model/block";
import { asLead, strong, withGap } from "../model/runs";
import { element, type Html } from "./element";
import { partId, runsHtml, sourceId, textRunHtml } from "./html-runs";
import { statusMark, statusShape } from "./html-status";

const paragraph = (words: Words, runs: Runs, className?: string): Html =>
  element("p", { class: className }, runsHtml(words, runs));

export const listHtml = (words: Words, items: readonly Runs[]): Html =>
  element("ul", {}, ...items.map((runs) => element("li", {}, runsHtml(words, runs))));

export const paragraphsHtml = (words: Words, body: readonly Runs[], className?: string): Html =>
  body
    .filter((runs) => runs.length > 0)
    .map((runs) => paragraph(words, runs, className))
    .join("");

export function termsHtml(words: Words, items: readonly Term[]): Html {
  const rows = items.map(({ term, runs }) =>
    element(
      "div",
      {},
      element("dt", {}, textRunHtml(words, term)),
      element("dd", {}, runsHtml(words, runs)),
    ),
  );
  return element("dl", {}, ...rows);
}

export function titleHtml(words: Words, { kicker, text, facts }: TitleBlock): Html {
  return element(
    "header",
    {},
    element("p", { class: "kind" }, textRunHtml(words, kicker)),
    element("h1", {}, textRunHtml(words, text)),
    termsHtml(words, facts),
  );
}

/** A table that can be moved sideways by keyboard where it is wider than the page. */
export function tableHtml(words: Words, { caption, columns, rows }: TableBlock): Html {
  const heads = columns.map(({ text, align }) =>
    element("th", { scope: "col", class: align }, textRunHtml(words, text)),
  );
  const body = rows.map((row) =>
    element(
      "tr",
      {},
      ...columns.map(({ align }, column) =>
        element(
          column === 0 ? "th" : "td",
          { scope: column === 0 ? "row" : undefined, class: align },
          runsHtml(words, row[column] ?? []),
        ),
      ),
    ),
  );
  return element(
    "div",
    { class: "wide", role: "region", tabindex: 0, "aria-label": caption },
    element(
      "table",
      {},
      element("caption", {}, textRunHtml(words, caption)),
      element("thead", {}, element("tr", {}, ...heads)),
      element("tbody", {}, ...body),
    ),
  );
}

export function checkHtml(words: Words, check: CheckBlock): Html {
  const { status, word, aside, title, body } = check;
  const [reason, ...rest] = body;
  return element(
    "div",
    { class: "check" },
    element(
      "div",
      {},
      statusMark(status, textRunHtml(words, word)),
      element("span", { class: "soft" }, textRunHtml(words, aside)),
    ),
    element(
      "div",
      {},
      paragraph(words, [strong(title)]),
      paragraphsHtml(words, reason ? [reason] : []),
      paragraphsHtml(words, rest, "soft"),
    ),
  );
}

export function checkGroupHtml(words: Words, { status, word, items }: CheckGroupBlock): Html {
  const lines = items.map(({ title, runs }) =>
    element("li", {}, runsHtml(words, [strong(withGap(asLead(title))), ...runs])),
  );
  return element(
    "div",
    { class: "check" },
    element("div", {}, statusMark(status, textRunHtml(words, word))),
    element("ul", { class: "plain" }, ...lines),
  );
}

function sideHtml(words: Words, { title, items, none }: FacingSide): Html {
  const list =
    items.length > 0 ? listHtml(words, items) : element("p", {}, textRunHtml(words, none));
  return element("div", {}, element("p", { class: "side-title" }, textRunHtml(words, title)), list);
}

export const facingHtml = (words: Words, { sides }: FacingBlock): Html =>
  element("div", { class: "facing" }, ...sides.map((side) => sideHtml(words, side)));

/** The profile as a figure, named by its words; what the rows show stands beside them in words. */
export function profileHtml(words: Words, profile: ProfileBlock): Html {
  const { title, caption, alternative, rows, key } = profile;
  const lines = rows.map(({ label, note, segments, counts }) =>
    element(
      "div",
      { class: "row" },
      element(
        "div",
        {},
        element("strong", {}, textRunHtml(words, label)),
        element("p", { class: "soft" }, textRunHtml(words, note)),
      ),
      element(
        "div",
        {},
        element(
          "div",
          { class: "segments", "aria-hidden": "true" },
          ...segments.map((status) =>
            element("span", { class: `segment ${status}` }, statusShape(status)),
          ),
        ),
        element("p", { class: "soft" }, textRunHtml(words, counts)),
      ),
    ),
  );
  return element(
    "figure",
    { "aria-label": alternative },
    element("figcaption", {}, element("strong", {}, textRunHtml(words, title))),
    ...lines,
    element(
      "p",
      { class: "key" },
      ...key.map(({ status, word }) => statusMark(status, textRunHtml(words, word))),
    ),
    element("p", { class: "soft" }, textRunHtml(words, caption)),
  );
}

export function contentsHtml(words: Words, { title, items }: ContentsBlock): Html {
  const links = items.map(({ id, text }) =>
    element("li", {}, element("a", { href: `#${partId(id)}` }, textRunHtml(words, text))),
  );
  return element(
    "nav",
    { "aria-label": title },
    element("p", { class: "side-title" }, textRunHtml(words, title)),
    element("ul", { class: "plain" }, ...links),
  );
}

/** The numbered sources; each is where its marks lead. A reference is read in its own direction. */
export function sourcesHtml(words: Words, { items }: SourcesBlock): Html {
  const entries = items.map(({ number, runs }) =>
    element(
      "li",
      { id: sourceId(number), value: number },
      element("span", { dir: "auto" }, runsHtml(words, runs)),
    ),
  );
  return element("ol", { class: "sources" }, ...entries);
}

export { paragraph as paragraphHtml };
