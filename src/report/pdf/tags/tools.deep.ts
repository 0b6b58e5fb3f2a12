import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LOCALES } from "../../../i18n/locale";
import { paragraphsOf } from "../../model/cases/report-of";
import { richDesign } from "../../model/cases/rich-design";
import type { Report } from "../../model/report";
import { flatText } from "../cases/body-text";
import { readAloud } from "../cases/read-aloud";
import { readTagged } from "../cases/read-tagged";
import { pdfIn } from "../cases/report-in";
import { tagFaults } from "../cases/tag-faults";

const folder = mkdtempSync(join(tmpdir(), "tagged-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a tool says of a file; undefined where the tool is not installed. */
function saidBy(tool: string, ...how: readonly string[]): string | undefined {
  const { error, stdout, stderr } = spawnSync(tool, how, { encoding: "utf8" });
  return error ? undefined : `${stdout}${stderr}`;
}

describe.each(LOCALES)(
  "does the whole report stand up to readers of other makers, in %s?",
  (locale) => {
    const file = join(folder, `${locale}.pdf`);
    let bytes: Uint8Array;
    let report: Report;
    beforeAll(async () => {
      ({ bytes, report } = await pdfIn(locale, richDesign, { annex: true, comments: true }));
      writeFileSync(file, bytes);
    });

    it("has no fault that our own checker sees", () => {
      expect(tagFaults(readTagged(bytes))).toEqual([]);
    });
    it("is read aloud as it is written", async () => {
      const whole = flatText((await readAloud(bytes)).map(({ text }) => text).join(""));
      const lost = paragraphsOf(report.blocks).filter((text) => !whole.includes(flatText(text)));
      expect(lost).toEqual([]);
    });
    // Where a tool is not installed, our own checker holds the rule alone.
    it("has no fault that qpdf sees", () => {
      const said = saidBy("qpdf", "--check", file) ?? "No syntax or stream encoding errors found";
      expect(said).toContain("No syntax or stream encoding errors found");
      expect(said).not.toContain("WARNING");
    });
    it("is tagged to poppler, with every heading and table", () => {
      expect(saidBy("pdfinfo", file) ?? "Tagged: yes").toMatch(/Tagged:\s+yes/);
      const outline = saidBy("pdfinfo", "-struct", file);
      const count = (role: string, of: string) =>
        of.match(new RegExp(`^ *${role}\\b`, "gm"))?.length ?? 0;
      const kinds = (kind: string) => report.blocks.filter((block) => block.kind === kind).length;
      const headings = kinds("heading") + kinds("title");
      expect(count("H[123]", outline ?? "H1\n".repeat(headings))).toBe(headings);
      const tables = kinds("table") + kinds("profile");
      expect(count("Table", outline ?? "Table\n".repeat(tables))).toBe(tables);
      expect(outline ?? "").not.toMatch(/Error|Warning/);
    });
    const hasSpaces = locale !== "zh" && locale !== "ar";
    // Poppler prints letters as they are drawn, so that Arabic is read by our own reader above.
    if (hasSpaces)
      it("parts the words of one line from those of the next", () => {
        const said = saidBy("pdfinfo", "-struct-text", file);
        const [longest = ""] = paragraphsOf(report.blocks).toSorted((a, b) => b.length - a.length);
        const words = longest.split(/[\s\u00a0\u202f]+/).slice(0, 40);
        expect(said?.replace(/[\s\u00a0\u202f]+/g, " ") ?? words.join(" ")).toContain(
          words.join(" "),
        );
      });
  },
);
