import { inflateSync } from "node:zlib";
import { expect, it } from "vitest";
import type { MandateDesign } from "../../domain/design";
import { fieldCatalogue } from "../../domain/field-catalogue";
import { reportOf, strictWords } from "../../report/model/cases/report-of";
import { richDesign } from "../../report/model/cases/rich-design";
import { readPdf } from "../../report/pdf/cases/read-pdf";
import { loadFonts } from "../../report/pdf/fonts/load-fonts";
import { renderPdf } from "../../report/pdf/render-pdf";
import { designFileName, designFileText } from "../../storage/design-file";
import { designFingerprint } from "../../storage/design-fingerprint";

/** A design whose own id and rows' ids are words that no report says. */
const design = JSON.parse(
  JSON.stringify({ ...richDesign, id: "design-id-quokka" }).replaceAll('"east"', '"row-id-numbat"'),
) as MandateDesign;

async function bytesOf(embeds: boolean): Promise<Buffer> {
  const fingerprint = await designFingerprint(design);
  const since = { name: "Before", date: "2026-10-01", design: { ...design, force: {} } };
  const { report } = reportOf(design, {
    annex: true,
    comments: true,
    audit: { fingerprint, since },
  });
  const embed = { name: designFileName(design.about.title), text: designFileText(design) };
  const options = { fonts: await loadFonts(), words: strictWords, ...(embeds ? { embed } : {}) };
  return Buffer.from((await renderPdf(report, options)).bytes);
}

/** The file as it is, and every stream in it unpacked. */
function unpacked(bytes: Buffer): string {
  const texts = [bytes.toString("latin1")];
  for (let at = bytes.indexOf("stream"); at >= 0; at = bytes.indexOf("stream", at + 6)) {
    const start = at + (bytes[at + 6] === 13 ? 8 : 7);
    const end = bytes.indexOf("endstream", start);
    if (end < 0) break;
    try {
      texts.push(inflateSync(bytes.subarray(start, end)).toString("utf8"));
    } catch {
      // Not packed: its bytes stand in the file as they are.
    }
  }
  return texts.join("\n");
}

/** What would give the design away: names of its parts, ids, places of fields, its own form. */
const traces = [
  ...fieldCatalogue.map(({ path }) => path),
  "design-id-quokka",
  "row-id-numbat",
  "mandate-design",
  "schemaVersion",
  ".mandate.json",
  "EmbeddedFile",
  '"value"',
];

/** The traces in the bytes, in every stream, and in the text, notes and data that a reader is shown. */
async function tracesIn(bytes: Buffer): Promise<string[]> {
  const packed = unpacked(bytes);
  const { attachments, ...read } = await readPdf(new Uint8Array(bytes));
  const text = [packed, JSON.stringify(read)].join("\n");
  return traces.filter((trace) => text.includes(trace));
}

it("does a copy without the design hold no byte of its form?", async () => {
  expect(await tracesIn(await bytesOf(false))).toEqual([]);
}, 30_000);

it("would such a byte be found, were it there?", async () => {
  const found = await tracesIn(await bytesOf(true));
  for (const trace of [
    "design-id-quokka",
    "row-id-numbat",
    "schemaVersion",
    '"value"',
    "EmbeddedFile",
  ])
    expect(found).toContain(trace);
}, 30_000);

it("is the same copy made again the same, byte for byte?", async () => {
  const [one, other] = [await bytesOf(false), await bytesOf(false)];
  expect(one.equals(other)).toBe(true);
}, 30_000);
