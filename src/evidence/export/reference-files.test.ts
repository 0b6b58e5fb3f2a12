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
