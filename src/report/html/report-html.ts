import type { Words } from "../../i18n/words";
import type { Report } from "../model/report";
import { element, type Html } from "./element";
import { escapeHtml } from "./escape-html";
import { blockHtml } from "./html-block";
import { textRunHtml } from "./html-runs";
import { pageStyle, pageStyleHash } from "./page-style";

export interface ReportHtmlOptions {
  /** Words in the language of the report. */
  readonly words: Words;
}

/** Nothing is fetched, nothing is run, nothing is sent; the one style is the page's own. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${pageStyleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const meta = (name: string, content: string): Html =>
  content === "" ? "" : `<meta name="${name}" content="${escapeHtml(content)}">\n`;

/** The marking above the report, and on every page that is printed. */
const markingHtml = (words: Words, marking: string, at: "head" | "foot"): Html =>
  marking === ""
    ? ""
    : element(
        at === "head" ? "header" : "footer",
        { class: "marking", "data-at": at, "aria-hidden": at === "foot" ? "true" : undefined },
        element("p", {}, textRunHtml(words, marking)),
      );

/**
 * A report as one page of HTML that stands alone: the same blocks as on the app's page and in the
 * PDF, with its own style for screen and paper, without scripts and without a request. The same
 * report gives the same text.
 */
export function reportHtml({ meta: about, blocks }: Report, { words }: ReportHtmlOptions): string {
  const { title, author, kindWords, versionsLine, marking, date } = about;
  return `<!doctype html>
<html lang="${escapeHtml(words.locale === "zh" ? "zh-Hans" : words.locale)}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${meta("author", author)}${meta("description", kindWords)}${meta("generator", versionsLine)}${meta("date", date)}<title>${escapeHtml(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<div class="page">
${markingHtml(words, marking, "head")}
<main>
${blocks.map((block) => blockHtml(words, block)).join("\n")}
</main>
${markingHtml(words, marking, "foot")}
</div>
</body>
</html>
`;
}
