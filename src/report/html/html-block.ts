import type { Words } from "../../i18n/words";
import type { Block } from "../model/block";
import { element, type Html } from "./element";
import {
  checkGroupHtml,
  checkHtml,
  contentsHtml,
  facingHtml,
  listHtml,
  paragraphHtml,
  paragraphsHtml,
  profileHtml,
  sourcesHtml,
  tableHtml,
  termsHtml,
  titleHtml,
} from "./html-blocks";
import { partId, textRunHtml } from "./html-runs";

const tones = { lead: "lead", quiet: "soft" } as const;

/** A block of the report as markup: the same blocks, in the same order, as on the page. */
export function blockHtml(words: Words, block: Block): Html {
  switch (block.kind) {
    case "title":
      return titleHtml(words, block);
    case "heading":
      return element(`h${block.level}`, { id: partId(block.id) }, textRunHtml(words, block.text));
    case "paragraph":
      return paragraphHtml(words, block.runs, block.tone && tones[block.tone]);
    case "list":
      return listHtml(words, block.items);
    case "terms":
      return termsHtml(words, block.items);
    case "table":
      return tableHtml(words, block);
    case "check":
      return checkHtml(words, block);
    case "check-group":
      return checkGroupHtml(words, block);
    case "facing":
      return facingHtml(words, block);
    case "profile":
      return profileHtml(words, block);
    case "note":
      return element(
        "aside",
        { "aria-label": block.title },
        paragraphHtml(words, [{ kind: "strong", text: block.title }]),
        paragraphsHtml(words, block.body),
      );
    case "contents":
      return contentsHtml(words, block);
    case "sources":
      return sourcesHtml(words, block);
    case "page-break":
      return element("div", { class: "break" });
  }
}
