import { describe, expect, it } from "vitest";
import { currentEvidence } from "../current";
import { workById } from "../evidence-base";
import type { Work } from "../schema";
import { bibtexText, escapedForTex } from "./bibtex";
import { cslText } from "./csl-text";
import { risText } from "./ris";

const none = () => undefined;

function work(id: string): Work {
  const found = workById(currentEvidence, id);
  if (!found) throw new Error(`the base has no work "${id}"`);
  return found;
}

describe("are the files what their formats ask for?", () => {
  it("writes an article as RIS", () => {
    expect(risText([work("bara-2020")], () => "A note.")).toBe(
      [
        "TY  - JOUR",
        "ID  - bara-2020",
        "AU  - Bara, Corinne",
        "TI  - Shifting targets: the effect of peacekeeping on postwar violence",
        "PY  - 2020",
        "JO  - European Journal of International Relations",
        "VL  - 26",
        "IS  - 4",
        "SP  - 979",
        "EP  - 1003",
        "DO  - 10.1177/1354066120902503",
        "N1  - A note.",
        "ER  - ",
        "",
      ].join("\r\n"),
    );
  });

  it("writes an article as BibTeX", () => {
    expect(bibtexText([work("bara-2020")], none)).toBe(
      `@article{bara-2020,
  author = {Bara, Corinne},
  title = {{Shifting targets: the effect of peacekeeping on postwar violence}},
  year = {2020},
  journal = {European Journal of International Relations},
  volume = {26},
  number = {4},
  pages = {979--1003},
  doi = {10.1177/1354066120902503}
}
`,
    );
  });

  const made = (part: Partial<Work>): Work => ({ ...work("bara-2020"), ...part });
  const linesIn = (text: string, tag: string) =>
    text.split("\r\n").filter((line) => line.startsWith(`${tag}  - `));

  it("writes a chapter with the book that it stands in, a book with its publisher", () => {
    const chapter = made({ kind: "chapter", venue: "Handbook of Peace" });
    const asChapter = risText([chapter], none);
    expect(linesIn(asChapter, "T2")).toEqual(["T2  - Handbook of Peace"]);
    expect([linesIn(asChapter, "JO"), linesIn(asChapter, "PB")]).toEqual([[], []]);
    expect(bibtexText([chapter], none)).toContain("  booktitle = {Handbook of Peace},");
    const asBook = risText([made({ kind: "book", venue: "Made Press" })], none);
    expect(linesIn(asBook, "PB")).toEqual(["PB  - Made Press"]);
    expect([linesIn(asBook, "JO"), linesIn(asBook, "T2")]).toEqual([[], []]);
  });

  it("keeps works apart by an empty line, and a value on one line without room around it", () => {
    const two = [made({ title: "  One \n two  " }), made({ id: "other" })];
    const ris = risText(two, none);
    expect(linesIn(ris, "TI")[0]).toBe("TI  - One two");
    expect(ris.match(/ER {2}- \r\n\r\nTY/g)).toHaveLength(1);
    expect(bibtexText(two, none).match(/\n}\n\n@article/g)).toHaveLength(1);
    expect(bibtexText(two, () => "A\n\n note.")).toContain("  note = {A note.}");
  });

  it("takes a range of pages for one only where it is nothing else", () => {
    const page = (range: string) => risText([made({ volumeIssuePages: range })], none);
    expect(linesIn(page("26(4):979-1003"), "EP")).toEqual(["EP  - 1003"]);
    expect(linesIn(page("26(4):e979-1003x"), "SP")).toEqual(["SP  - e979-1003x"]);
    expect(linesIn(page("26(4):e979-1003x"), "EP")).toEqual([]);
  });

  it("keeps the name of a body in one piece, and an address as it is but for braces", () => {
    const body = made({ authors: ["United Nations"], url: "https://example.org/{a}_b%20c" });
    const text = bibtexText([body], none);
    expect(text).toContain("author = {{United Nations}}");
    expect(text).toContain("url = {https://example.org/%7Ba%7D_b%20c}");
  });

  it("leaves out what the base does not know", () => {
    const bare = work("abdulhamid-2021");
    for (const text of [risText([bare], none), bibtexText([bare], none), cslText([bare], none)])
      expect(text).not.toMatch(/undefined|note|N1|DO {2}|journal|publisher/i);
  });

  it("prints what TeX would read as a command, and keeps letters as they are", () => {
    expect(escapedForTex("50% & {a} \\x é")).toBe("50\\% \\& \\{a\\} \\textbackslash{}x é");
  });

  it("lets no text begin a RIS field or a BibTeX entry of its own", () => {
    const sly = { ...work("bara-2020"), title: "One\r\nER  - \r\nTY  - JOUR }\n@book{x," };
    expect(risText([sly], none).match(/^TY {2}- /gm)).toHaveLength(1);
    expect(bibtexText([sly], none).match(/^@/gm)).toHaveLength(1);
    expect(bibtexText([sly], none)).toContain("JOUR \\} @book\\{x,");
  });
});
