/** Objects that lie in an object stream: the stream's number, and theirs in their order. */
export interface InStream {
  readonly stream: number;
  readonly numbers: readonly number[];
}

/** Presses bytes (one character each) as the filter FlateDecode reads them. */
export type Deflate = (data: string) => string;

const latin1 = new TextDecoder("latin1");

/** Type, place and order of an entry, in one, four and two bytes. */
const widths = [1, 4, 2] as const;
const rowLength = 7;

function rowOf(fields: readonly [number, number, number]): number[] {
  return fields.flatMap((field, index) => {
    const width = widths[index] ?? 1;
    return Array.from({ length: width }, (_, at) => (field >>> (8 * (width - 1 - at))) & 0xff);
  });
}

/** Rows as differences to the row above (PNG's "up"), which press far better than the rows. */
function predicted(rows: readonly (readonly number[])[]): string {
  const none = Array<number>(rowLength).fill(0);
  return rows
    .map((row, index) => {
      const above = rows[index - 1] ?? none;
      const differences = row.map((byte, at) => (byte - (above[at] ?? 0)) & 0xff);
      return String.fromCharCode(2, ...differences);
    })
    .join("");
}

/** Bytes of text with one character a byte. */
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/**
 * The document with its table of places replaced by a stream (ISO 32000-1, 7.5.8), which alone can
 * say of an object that it lies in an object stream. Throws a RangeError where the document does
 * not end in a table.
 */
export function withCrossReferenceStream(
  document: Uint8Array,
  packed: InStream,
  deflate: Deflate,
): Uint8Array {
  const end = latin1.decode(document.subarray(-40));
  const start = Number(/startxref\s+(\d+)/.exec(end)?.[1] ?? Number.NaN);
  const tail = Number.isNaN(start) ? "" : latin1.decode(document.subarray(start));
  const trailer = /trailer\s*<<\s*\/Size \d+\s*([\s\S]*?)\s*>>\s*startxref/.exec(tail)?.[1];
  if (!tail.startsWith("xref") || trailer === undefined)
    throw new RangeError("the document does not end in a table of places");

  const rows = [...tail.matchAll(/^(\d{10}) (\d{5}) ([nf])/gm)].map(([, place, , kind]) =>
    kind === "n" ? rowOf([1, Number(place), 0]) : rowOf([0, 0, 0xffff]),
  );
  packed.numbers.forEach((number, index) => {
    rows[number] = rowOf([2, packed.stream, index]);
  });
  const own = rows.length;
  rows.push(rowOf([1, start, 0]));

  const data = deflate(predicted(rows));
  const head = `${own} 0 obj\n<</Type/XRef/Size ${rows.length}/W[${widths.join(" ")}]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ${rowLength}>>/Length ${data.length} ${trailer}>>\nstream\n`;
  const added = bytesOf(`${head}${data}\nendstream\nendobj\nstartxref\n${start}\n%%EOF`);
  const whole = new Uint8Array(start + added.length);
  whole.set(document.subarray(0, start));
  whole.set(added, start);
  return whole;
}
