import { describe, expect, it } from "vitest";
import { shortCitation } from "./citation";
import { cslJson, volumeIssuePages } from "./csl";
import { currentEvidence } from "./current";
import { workById } from "./evidence-base";
import type { Work } from "./schema";

function work(id: string): Work {
  const found = workById(currentEvidence, id);
  if (!found) throw new Error(`the base has no work "${id}"`);
  return found;
}

describe("how is a work cited in few words?", () => {
  it("names up to three authors and the year", () => {
    const civilians = currentEvidence.works.find(({ doi }) => doi === "10.1111/ajps.12036");
    expect(civilians && shortCitation(civilians)).toEqual({
      names: ["Hultman", "Kathman", "Shannon"],
      andOthers: false,
      year: 2013,
    });
  });

  it("names the first of more than three", () => {
    const authors = ["Di Salvatore, Jessica", "B, B", "C, C", "D, D"];
    expect(shortCitation({ ...work("krain-2005"), authors })).toEqual({
      names: ["Di Salvatore"],
      andOthers: true,
      year: 2005,
    });
  });

  it("cites a body by its whole name", () => {
    expect(shortCitation(work("oios-2014")).names).toEqual([
      "UN Office of Internal Oversight Services",
    ]);
  });
});

describe("is the CSL-JSON what a reference manager expects?", () => {
  it("gives an article with its journal, volume, issue, pages and DOI", () => {
    expect(cslJson(work("bara-2020"))).toEqual({
      id: "bara-2020",
      type: "article-journal",
      title: "Shifting targets: the effect of peacekeeping on postwar violence",
      author: [{ family: "Bara", given: "Corinne" }],
      issued: { "date-parts": [[2020]] },
      "container-title": "European Journal of International Relations",
      volume: "26",
      issue: "4",
      page: "979-1003",
      DOI: "10.1177/1354066120902503",
    });
  });

  it("gives a book its publisher and a body its literal name", () => {
    expect(cslJson(work("autesserre-2014"))).toMatchObject({
      type: "book",
      publisher: "Cambridge University Press",
    });
    expect(cslJson(work("ipi-2019")).author).toEqual([
      { literal: "International Peace Institute" },
    ]);
  });

  it("tells a suffix from a given name", () => {
    expect(cslJson({ ...work("krain-2005"), authors: ["DeRouen, Karl, Jr."] }).author).toEqual([
      { family: "DeRouen", given: "Karl", suffix: "Jr." },
    ]);
  });

  it("carries an address where the work has one", () => {
    const url = "https://example.org/report";
    expect(cslJson({ ...work("krain-2005"), url }).URL).toBe(url);
    expect(cslJson(work("krain-2005"))).not.toHaveProperty("URL");
  });

  it.each([
    ["57(4):875-891", { volume: "57", issue: "4", page: "875-891" }],
    ["12:149-169", { volume: "12", page: "149-169" }],
    ["64(2-3):344-372", { volume: "64", issue: "2-3", page: "344-372" }],
    ["66(1):sqab091", { volume: "66", issue: "1", page: "sqab091" }],
    ["84(1)", { volume: "84", issue: "1" }],
    ["118", { volume: "118" }],
    ["109-136", { page: "109-136" }],
  ])("splits %s", (text, parts) => {
    expect(volumeIssuePages(text)).toEqual(parts);
  });

  it("splits every reference of the base into parts that hold all of it", () => {
    for (const { volumeIssuePages: text } of currentEvidence.works) {
      if (!text) continue;
      const { volume, issue, page } = volumeIssuePages(text);
      const joined = [volume, issue && `(${issue})`, page && (volume ? `:${page}` : page)];
      expect(joined.filter(Boolean).join("")).toBe(text);
    }
  });
});
