import { makeDocx, type WordLine } from "../../src/importing/extract/cases/make-docx";
import { makeZip, type ZipFile } from "../../src/importing/extract/cases/make-zip";
import { badBytes } from "./bad-bytes";
import { badText } from "./bad-text";
import type { Chance } from "./chance";

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const lineOf = (text: string, chance: Chance): WordLine =>
  chance.inHundred(50) ? { text } : { text, level: chance.pick([0, 1, 2, 9, -1, 1e9]) };

/** Nine entities, each ten times the one before: a few hundred bytes that stand for a billion. */
const entities = `<!DOCTYPE d [<!ENTITY a "lol">${[..."bcdefghi"]
  .map((name, at) => `<!ENTITY ${name} "${`&${"abcdefgh"[at]};`.repeat(10)}">`)
  .join("")}<!ENTITY x SYSTEM "file:///etc/passwd">]>`;

/** The document itself with something in it that XML or Word does not have, or not like this. */
function badDocument(text: string, chance: Chance): string {
  const deep = chance.pick([50, 500, 5000]);
  const body = text.split("\n").map(paragraph).join("");
  const whole = (inner: string, before = "") =>
    `${before}<w:document ${word}><w:body>${inner}</w:body></w:document>`;
  const ways: readonly (() => string)[] = [
    () => badText(whole(body), chance),
    () => whole(paragraph("&i;&x;"), entities),
    () => whole("<w:tbl><w:tr><w:tc>".repeat(deep) + body),
    () => whole("<w:p>".repeat(deep) + body + "</w:p>".repeat(deep)),
    () => whole(`<w:p ${Array.from({ length: deep }, (_, at) => `w:a${at}="1"`).join(" ")}/>`),
    () => whole(body).replaceAll("w:t", chance.pick(["w:del", "w:drawing", "w:instrText", "x:t"])),
    () => whole(`<w:altChunk r:id="r1"/><w:hyperlink r:id="r9">${body}</w:hyperlink>`),
    () => whole(paragraph("&#0;&#xD800;&#x110000;&undefined;")),
    () => `<?xml version="1.0" encoding="utf-7"?>${whole(body)}`,
    () => "",
  ];
  return chance.pick(ways)();
}

/** Files of a zip that lie about themselves, or are not what a Word file has. */
function strangeFiles(document: string, chance: Chance): ZipFile[] {
  const main = { name: "word/document.xml", text: document };
  const lie = { declared: chance.pick([0, 1, document.length + 1, 99_999_999, 0xfffffffe]) };
  const ways: readonly (() => ZipFile[])[] = [
    () => [{ ...main, ...lie }],
    () => [main, main, { ...main, text: "x" }],
    () => [main, { name: "../../word/document.xml", text: "x" }],
    () => [main, { name: "__proto__", text: "{}" }, { name: "\u0000", text: "" }],
    () => [{ ...main, encrypted: true }],
    () => [{ name: "word/document.xml", text: "0".repeat(chance.pick([1e5, 3e6])), ...lie }],
    () => [main, { name: "_rels/.rels", text: badText(document, chance) }],
    () => Array.from({ length: chance.pick([50, 600]) }, (_, at) => ({ name: `${at}`, text: "" })),
    () => [],
  ];
  return chance.pick(ways)();
}

/** A Word file in which the zip, the document or the words are wrong. */
export function badDocx(text: string, chance: Chance): Uint8Array {
  const lines = text.split("\n");
  const ways: readonly (() => Uint8Array)[] = [
    () => badBytes(makeDocx(lines.map((line) => lineOf(line, chance))), chance),
    () =>
      makeDocx(
        badText(text, chance)
          .split("\n")
          .map((line) => lineOf(line, chance)),
      ),
    () =>
      makeDocx(
        lines.map((line) => lineOf(line, chance)),
        badDocument(text, chance),
      ),
    () => makeZip([{ name: "word/document.xml", text: badDocument(text, chance) }]),
    () => makeZip(strangeFiles(badDocument(text, chance), chance)),
    () => badBytes(makeZip(strangeFiles(badDocument(text, chance), chance)), chance),
  ];
  return chance.pick(ways)();
}
