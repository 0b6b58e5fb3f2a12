import { inflateSync } from "node:zlib";
import { type PdfDict, type PdfValue, pdfValues } from "./pdf-syntax";

/** An object of a file, and what follows it where it is a stream. */
interface Read {
  readonly value: PdfValue;
  readonly stream?: string;
}

export interface PdfFile {
  readonly version: string;
  readonly trailer: PdfDict;
  /** What a value stands for, references followed. */
  follow(value: PdfValue | undefined): PdfValue | undefined;
  /** A dictionary's entry, references followed. */
  entry(of: PdfValue | undefined, key: string): PdfValue | undefined;
  /** The content of the stream that a reference leads to, one character a byte. */
  content(value: PdfValue | undefined): string;
}

const isDict = (value: PdfValue | undefined): value is PdfDict =>
  typeof value === "object" && value !== null && "dict" in value;
const isRef = (value: PdfValue | undefined): value is { readonly ref: number } =>
  typeof value === "object" && value !== null && "ref" in value;

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

function inflated(data: string, dict: PdfDict): string {
  if (!dict.dict.has("Filter")) return data;
  const plain = inflateSync(Buffer.from(data, "latin1"));
  const parms = dict.dict.get("DecodeParms");
  const columns = isDict(parms) ? Number(parms.dict.get("Columns")) : 0;
  if (columns === 0) return latin1(plain);
  const rows: number[][] = [];
  for (let at = 0; at < plain.length; at += columns + 1) {
    const above = rows.at(-1);
    const row = [...plain.subarray(at + 1, at + 1 + columns)];
    rows.push(row.map((byte, index) => (byte + (above?.[index] ?? 0)) & 0xff));
  }
  return rows.map((row) => String.fromCharCode(...row)).join("");
}

/** The object that begins at a place of the file. */
function objectAt(text: string, at: number): Read {
  const from = text.slice(at).match(/^\s*\d+ 0 obj/)?.[0].length;
  if (from === undefined) throw new SyntaxError(`no object at ${at}`);
  const end = text.indexOf("endobj", at);
  const streamAt = text.indexOf("stream", at + from);
  const hasStream = streamAt > 0 && streamAt < end && !text.slice(at, streamAt).includes("endobj");
  const [value = null] = pdfValues(text.slice(at + from, hasStream ? streamAt : end));
  if (!hasStream || !isDict(value)) return { value };
  const begin = streamAt + (/^stream\r\n/.test(text.slice(streamAt, streamAt + 8)) ? 8 : 7);
  const length = Number(value.dict.get("Length"));
  return { value, stream: inflated(text.slice(begin, begin + length), value) };
}

/** Opens a file that ends in a stream of places. Throws a SyntaxError where it cannot be read. */
export function openPdf(bytes: Uint8Array): PdfFile {
  const text = latin1(bytes);
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? Number.NaN);
  const places = objectAt(text, start);
  if (!isDict(places.value) || places.stream === undefined)
    throw new SyntaxError("the file does not end in a stream of places");
  const trailer = places.value;
  const widths = (trailer.dict.get("W") as readonly number[]).map(Number);
  const rowLength = widths.reduce((sum, each) => sum + each, 0);
  const field = (row: string, from: number, width: number) =>
    [...row.slice(from, from + width)].reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);
  const [one = 0, two = 0, three = 0] = widths;
  const entries = Array.from({ length: places.stream.length / rowLength }, (_, number) => {
    const row = places.stream?.slice(number * rowLength, (number + 1) * rowLength) ?? "";
    return [field(row, 0, one), field(row, one, two), field(row, one + two, three)] as const;
  });

  const known = new Map<number, Read>();
  const packed = new Map<number, PdfValue[]>();
  const inStream = (stream: number): PdfValue[] => {
    const read = packed.get(stream);
    if (read) return read;
    const { value, stream: data = "" } = objectOf(stream);
    const first = Number(isDict(value) ? value.dict.get("First") : 0);
    const values = [...pdfValues(data.slice(first))];
    packed.set(stream, values);
    return values;
  };
  const objectOf = (number: number): Read => {
    const read = known.get(number);
    if (read) return read;
    const [type, place = 0, order = 0] = entries[number] ?? [0];
    const object =
      type === 1
        ? objectAt(text, place)
        : { value: type === 2 ? (inStream(place)[order] ?? null) : null };
    known.set(number, object);
    return object;
  };
  const follow = (value: PdfValue | undefined): PdfValue | undefined =>
    isRef(value) ? objectOf(value.ref).value : value;
  return {
    version: /^%PDF-(\d\.\d)/.exec(text)?.[1] ?? "",
    trailer,
    follow,
    entry(of, key) {
      const dict = follow(of);
      return isDict(dict) ? follow(dict.dict.get(key)) : undefined;
    },
    content: (value) => (isRef(value) ? (objectOf(value.ref).stream ?? "") : ""),
  };
}

/** The entry of a dictionary as it stands, a reference as a reference. */
export function rawEntry(of: PdfValue | undefined, key: string): PdfValue | undefined {
  return isDict(of) ? of.dict.get(key) : undefined;
}
export const refOf = (value: PdfValue | undefined) => (isRef(value) ? value.ref : undefined);
export const nameOf = (value: PdfValue | undefined) =>
  typeof value === "object" && value !== null && "name" in value ? value.name : undefined;
export const listOf = (value: PdfValue | undefined): readonly PdfValue[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value as PdfValue];
