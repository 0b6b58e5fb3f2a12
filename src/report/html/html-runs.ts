import { ownDirection } from "../../i18n/own-direction";
import type { Words } from "../../i18n/words";
import type { Run, Runs } from "../model/block";
import { textOf } from "../model/runs";
import { element, type Html } from "./element";
import { escapeHtml } from "./escape-html";

/** The id of a part, and of a source in the list. */
export const partId = (id: string) => `part-${id.replace(/[^\w-]/g, "-")}`;
export const sourceId = (number: number) => `source-${number}`;

/** Whether an address may be followed: one of the web, and nothing that runs. */
const isFollowed = (url: string) => /^https?:\/\/[^\s"<>]+$/i.test(url);

/** Text as it is read; a line end in the author's words is one on the page. */
const textHtml = (text: string): Html => escapeHtml(text).replaceAll("\n", "<br>");

const names = { plain: "span", strong: "strong", emphasis: "em" } as const;

function runHtml(words: Words, run: Run): Html {
  switch (run.kind) {
    case "note":
      return element(
        "a",
        {
          class: "note",
          href: `#${sourceId(run.number)}`,
          "aria-label": words.say("report.to-source", { number: run.number }),
        },
        `[${run.number}]`,
      );
    case "link":
      return isFollowed(run.url)
        ? element("a", { href: run.url, rel: "noreferrer" }, textHtml(run.text))
        : textHtml(run.text);
    default: {
      const { kind, text, lang } = run;
      const isBare = kind === "plain" && !lang;
      return isBare ? textHtml(text) : element(names[kind], { lang }, textHtml(text));
    }
  }
}

/** Text in its manners; where it is written the other way, in a direction of its own. */
export function runsHtml(words: Words, runs: Runs): Html {
  const dir = ownDirection(textOf(runs), words.direction);
  const inside = runs.map((run) => runHtml(words, run)).join("");
  return dir ? element("span", { dir }, inside) : inside;
}

/** One text as runs, such as a title. */
export const textRunHtml = (words: Words, text: string): Html =>
  runsHtml(words, [{ kind: "plain", text }]);
