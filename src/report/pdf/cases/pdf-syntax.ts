/** A value of a PDF file: names, references and operators as objects of their own. */
export type PdfValue =
  | number
  | boolean
  | null
  | string
  | { readonly name: string }
  | { readonly ref: number }
  | { readonly operator: string }
  | readonly PdfValue[]
  | PdfDict;
export interface PdfDict {
  readonly dict: ReadonlyMap<string, PdfValue>;
}

const token =
  /%[^\r\n]*|\(|<<|>>|\[|\]|<[0-9A-Fa-f\s]*>|\/[^\s()<>[\]{}/%]*|(\d+) (\d+) R\b|[-+]?(?:\d+\.?\d*|\.\d+)|[^\s()<>[\]{}/%]+/g;

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** Where the string that opens at `from` ends, and what it says; one character a byte. */
function literal(text: string, from: number): { value: string; end: number } {
  let value = "";
  let depth = 1;
  for (let at = from + 1; at < text.length; at += 1) {
    const letter = text[at] as string;
    if (letter === "\\") {
      at += 1;
      const next = text[at] ?? "";
      value += escapes[next] ?? next;
      continue;
    }
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (depth === 0) return { value, end: at + 1 };
    value += letter;
  }
  throw new SyntaxError("a string without an end");
}

const fromHex = (hex: string) =>
  (hex.replace(/[<>\s]/g, "").match(/../g) ?? [])
    .map((pair) => String.fromCharCode(Number.parseInt(pair, 16)))
    .join("");

/** Values and operators of a text in PDF's syntax, one after the other. Throws a SyntaxError. */
export function* pdfValues(text: string): Generator<PdfValue> {
  const scan = new RegExp(token);
  const open: ("[" | "<<")[] = [];
  const held: PdfValue[][] = [];
  const close = (sign: "[" | "<<"): PdfValue => {
    if (open.pop() !== sign) throw new SyntaxError(`${sign} is not closed as it was opened`);
    const values = held.pop() as PdfValue[];
    if (sign === "[") return values;
    const dict = new Map<string, PdfValue>();
    for (let at = 0; at < values.length; at += 2) {
      const key = values[at];
      if (typeof key !== "object" || key === null || !("name" in key))
        throw new SyntaxError("a key that is no name");
      dict.set(key.name, values[at + 1] ?? null);
    }
    return { dict };
  };
  for (let match = scan.exec(text); match; match = scan.exec(text)) {
    const [sign, object] = match;
    if (sign.startsWith("%")) continue;
    if (sign === "[" || sign === "<<") {
      open.push(sign);
      held.push([]);
      continue;
    }
    let value: PdfValue;
    if (sign === "]") value = close("[");
    else if (sign === ">>") value = close("<<");
    else if (sign === "(") {
      const read = literal(text, match.index);
      value = read.value;
      scan.lastIndex = read.end;
    } else if (sign.startsWith("<")) value = fromHex(sign);
    else if (sign.startsWith("/")) value = { name: sign.slice(1) };
    else if (object !== undefined) value = { ref: Number(object) };
    else if (/^[-+.\d]/.test(sign)) value = Number(sign);
    else if (sign === "true" || sign === "false") value = sign === "true";
    else value = sign === "null" ? null : { operator: sign };
    const inner = held.at(-1);
    if (inner) inner.push(value);
    else yield value;
  }
  if (open.length > 0) throw new SyntaxError("something is not closed");
}

/** A text of PDF's syntax as words: UTF-16 with its mark, else one letter a byte. */
export function wordsOf(bytes: string): string {
  if (!bytes.startsWith("\u00fe\u00ff")) return bytes;
  const units = bytes.slice(2).match(/[\s\S]{2}/g) ?? [];
  return units
    .map((pair) => String.fromCharCode(pair.charCodeAt(0) * 256 + pair.charCodeAt(1)))
    .join("");
}
