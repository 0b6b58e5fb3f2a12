import { inflateRawSync } from "node:zlib";
import { zipDirectory } from "../../../importing/extract/zip-directory";

/** The parts of a Word file by their names, as text. Throws where the zip is broken. */
export function partsOfDocx(bytes: Uint8Array): ReadonlyMap<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = zipDirectory(bytes);
  if (!entries) throw new Error("no zip");
  return new Map(
    entries.map(({ name, offset, packed, isDeflated }) => {
      const lead = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
      const content = bytes.subarray(offset + 30 + lead, offset + 30 + lead + packed);
      const plain = isDeflated ? inflateRawSync(content) : content;
      return [name, new TextDecoder("utf-8", { fatal: true }).decode(plain)];
    }),
  );
}

const tag = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/y;
const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/;
const allowed = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

/** What is wrong with a document of XML, or undefined where it is well formed. */
export function xmlProblem(xml: string): string | undefined {
  if (!allowed.test(xml)) return "a character that XML forbids";
  if (entity.test(xml)) return "an entity without end";
  const open: string[] = [];
  let at = xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0;
  while (at < xml.length) {
    const next = xml.indexOf("<", at);
    if (next === -1) break;
    tag.lastIndex = next;
    const found = tag.exec(xml);
    if (!found) return `no tag at ${xml.slice(next, next + 60)}`;
    const [, closes, name = "", , isEmpty] = found;
    if (closes && open.pop() !== name) return `</${name}> closes nothing`;
    if (!closes && !isEmpty) open.push(name);
    at = tag.lastIndex;
  }
  return open.length > 0 ? `<${open.at(-1)}> stays open` : undefined;
}

/** Every value of an attribute on the elements of a name. */
export function valuesOf(xml: string, element: string, attribute: string): string[] {
  const found = xml.matchAll(new RegExp(`<${element}\\s[^>]*?${attribute}="([^"]*)"`, "g"));
  return [...found].map(([, value = ""]) => value);
}
