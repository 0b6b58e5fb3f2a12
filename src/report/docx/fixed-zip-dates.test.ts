import { expect, it } from "vitest";
import { makeZip } from "../../importing/extract/cases/make-zip";
import { partsOfDocx } from "./cases/read-docx";
import { fixZipDates } from "./fixed-zip-dates";

/** A zip whose entries bear the moment at which they were packed. */
function zipAt(moment: number): Uint8Array {
  const bytes = makeZip([
    { name: "one.xml", text: "<one/>" },
    { name: "two.xml", text: "<two/>" },
  ]);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    const mark = view.getUint32(at, true);
    if (mark === 0x04034b50) view.setUint32(at + 10, moment, true);
    if (mark === 0x02014b50) view.setUint32(at + 12, moment, true);
  }
  return bytes;
}

it("are two zips of the same content the same, whenever they were packed?", () => {
  expect(zipAt(0x5d6c4a21)).not.toEqual(zipAt(0x5d6d0000));
  expect(fixZipDates(zipAt(0x5d6c4a21))).toEqual(fixZipDates(zipAt(0x5d6d0000)));
});

it("is nothing but the dates changed?", () => {
  expect(partsOfDocx(fixZipDates(zipAt(0x5d6c4a21)))).toEqual(partsOfDocx(zipAt(0x5d6c4a21)));
});

it("is anything else than a zip refused?", () => {
  expect(() => fixZipDates(new Uint8Array(10))).toThrow(RangeError);
  expect(() => fixZipDates(new Uint8Array(100))).toThrow(RangeError);
});
