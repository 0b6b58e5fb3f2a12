import { describe, expect, it } from "vitest";
import { allResults } from "../../engine/assessment";
import { LOCALES } from "../../i18n/locale";
import { COLOURS } from "../../ui/tokens";
import { xmlProblem } from "../docx/cases/read-docx";
import { buildReport } from "../model/build-report";
import { templateDesign } from "../model/cases/report-of";
import { richDesign } from "../model/cases/rich-design";
import { loadReportWords } from "../model/report-words";
import { inputOf } from "../tables/cases/sheets-of";
import { comparablesFigure } from "./comparables-figure";
import { profileSvg } from "./profile-svg";
import { stripSvg } from "./strip-svg";
import { widthOf } from "./svg-text";

const textIn = (svg: string) =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);
/** The reader of Word files knows no hyphen in the name of an attribute. */
const withPlainNames = (svg: string) => svg.replace(/ [a-z]+(-[a-z]+)+="/g, ' name="');
/** As many letters as are drawn. */
const drawn = (text: string) => text.replace(/&\w+;/g, "x").replace(/[\u2068\u2069]/g, "");
const hostile = '<b>&"\u0000';
const marked = {
  ...templateDesign("unmiss-2011"),
  about: { title: hostile, marking: "For official use" },
};

describe.each(LOCALES)("are the charts whole in %s?", async (locale) => {
  const words = await loadReportWords(locale);
  const input = inputOf(marked, words);
  const report = buildReport(input);
  const profile = report.blocks.find((block) => block.kind === "profile");
  const place = allResults(input.assessment).find(({ id }) => id === "place-among-comparables");
  if (!profile || !place) throw new Error("no profile");
  const comparables = comparablesFigure(words, place, marked, input.records.precedents);
  if (!comparables) throw new Error("no place among comparable operations");
  const files = [
    profileSvg(words, report.meta, profile),
    stripSvg(words, report.meta, comparables.chart),
  ];

  it("well formed, named, described, marked at head and foot, without a script or a request", () => {
    for (const svg of files) {
      expect(xmlProblem(withPlainNames(svg))).toBeUndefined();
      expect(svg).toMatch(/<title id="title">.+<\/title><desc id="desc">.+<\/desc>/);
      expect(textIn(svg).filter((text) => text.includes("For official use"))).toHaveLength(2);
      expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
        /http|href|url\(|script|<style/,
      );
    }
  });

  it("with every word of the figure as text, inside the picture", () => {
    const said = textIn(files[0] ?? "").join(" ");
    for (const { label, counts } of profile.rows)
      for (const word of `${label} ${counts}`.split(/[ \u00a0]/))
        if (locale !== "zh") expect(said).toContain(word);
    for (const { label } of comparables.chart.marks ?? []) expect(files[1]).toContain(label);
    const sized = files.flatMap((svg) => [...svg.matchAll(/font-size="(\d+)"[^>]*>([^<]*)</g)]);
    for (const [, size, text = ""] of sized)
      expect(widthOf(drawn(text), Number(size)), text).toBeLessThanOrEqual(800);
  });

  it("drawn from the side where reading begins", () => {
    const [first] = [...(files[0] ?? "").matchAll(/<rect x="([\d.]+)"/g)].map(([, x]) => Number(x));
    if (words.direction === "rtl") expect(first).toBeGreaterThan(400);
    else expect(first).toBeLessThan(400);
  });
});

it("does a profile tell its statuses apart in grey too, one shape each?", async () => {
  const words = await loadReportWords("en");
  const report = buildReport(inputOf(richDesign, words));
  const profile = report.blocks.find((block) => block.kind === "profile");
  if (!profile) throw new Error("no profile");
  const svg = profileSvg(words, report.meta, profile);
  const shapes = [...svg.matchAll(/<g transform="translate[^>]*>((?:<path[^>]*>)+)<\/g>/g)].map(
    ([, paths = ""]) => paths.replace(/#[0-9a-f]{6}/g, ""),
  );
  expect(new Set(shapes).size).toBe(profile.key.length);
  const segments = profile.rows.reduce((sum, row) => sum + row.segments.length, 0);
  expect(shapes).toHaveLength(segments + profile.key.length);
  expect(svg).toContain(COLOURS.light.met);
});
