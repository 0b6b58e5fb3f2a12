import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openPdf } from "../cases/pdf-file";
import { withCrossReferenceStream } from "./cross-reference";
import { packObjects } from "./object-stream";

const deflate = (data: string) => deflateSync(Buffer.from(data, "latin1")).toString("latin1");

/** A document of a catalogue, an object stream, and a place for each packed object, with a table. */
function documentOf(packed: ReturnType<typeof packObjects>): Uint8Array {
  const parts = [
    "1 0 obj\n<</Type/Catalog/Held 3 0 R>>\nendobj\n",
    `2 0 obj\n<</Type/ObjStm/N ${packed.numbers.length}/First ${packed.first}/Length ${packed.data.length}>>\nstream\n${packed.data}\nendstream\nendobj\n`,
  ];
  const head = "%PDF-1.7\n";
  const [one = "", two = ""] = parts;
  const start = head.length + one.length + two.length;
  const row = (place: number) => `${String(place).padStart(10, "0")} 00000 n \n`;
  const table = `xref\n0 5\n0000000000 65535 f \n${row(head.length)}${row(head.length + one.length)}${row(start)}${row(start)}`;
  const tail = `trailer\n<<\n/Size 5\n/Root 1 0 R\n/ID [ <00> <00> ]\n>>\nstartxref\n${start}\n%%EOF`;
  return new Uint8Array(Buffer.from(`${head}${parts.join("")}${table}${tail}`, "latin1"));
}

const packed = packObjects([
  { number: 3, text: "<</Kind/First/Next 4 0 R>>" },
  { number: 4, text: "(second)" },
]);

describe("are packed objects found again?", () => {
  const whole = withCrossReferenceStream(
    documentOf(packed),
    { stream: 2, numbers: packed.numbers },
    deflate,
  );
  const file = openPdf(whole);
  it("each by its number, inside the stream", () => {
    const held = file.entry(file.entry(file.trailer, "Root"), "Held");
    expect(file.entry(held, "Kind")).toEqual({ name: "First" });
    expect(file.entry(held, "Next")).toBe("second");
  });
  it("with what the trailer said", () => {
    expect(file.trailer.dict.get("Size")).toBe(6);
    expect(file.trailer.dict.get("ID")).toEqual(["\0", "\0"]);
  });
  it("and a document without a table is refused", () => {
    expect(() => withCrossReferenceStream(whole, { stream: 2, numbers: [] }, deflate)).toThrow(
      RangeError,
    );
  });
});
