import { Footer, Header, PageNumber, Paragraph, TextRun } from "docx";
import type { Words } from "../../i18n/words";
import { shortName } from "../model/short-name";
import { printableText } from "./printable-text";
import { styleIds } from "./word-styles";

const line = (children: TextRun[]) => new Paragraph({ style: styleIds.running, children });
const words = (text: string, bold = false) => new TextRun({ text: printableText(text), bold });

/** How the paper may be handled, where the author says so, and what it is: on every page. */
export function headerOf(marking: string | undefined, nature: string): Header {
  return new Header({
    children: [...(marking ? [line([words(marking, true)])] : []), line([words(nature)])],
  });
}

/** Stand-ins for two numbers that Word puts in: characters that no message and no title holds. */
const page = "\u0001";
const pages = "\u0002";

/** The title and the page of pages, in the order of the language. */
export function footerOf(say: Words, title: string): Footer {
  const named = shortName(printableText(title));
  const folio = say.say("draft-page.word.folio", { title: named, page, pages });
  const children = folio.split(new RegExp(`([${page}${pages}])`)).map((part) => {
    if (part === page) return new TextRun({ children: [PageNumber.CURRENT] });
    return part === pages ? new TextRun({ children: [PageNumber.TOTAL_PAGES] }) : words(part);
  });
  return new Footer({ children: [line(children)] });
}
