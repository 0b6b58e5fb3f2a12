import { describe, expect, it } from "vitest";
import { currentEvidence } from "../../evidence/current";
import { strictWords } from "./cases/report-of";
import { textOf } from "./runs";
import { numberSources } from "./sources";

const works = currentEvidence.works;
const withDoi = works.find(({ doi }) => doi);
const begin = (brief = false) => numberSources(strictWords, currentEvidence, brief);

describe("are sources numbered as they are cited?", () => {
  it("from one, each once, whatever the order in the base", () => {
    const sources = begin();
    const [a = "", b = ""] = [works[5]?.id, works[2]?.id];
    expect([a, b, a].map((id) => sources.citeWork(id))).toEqual([
      { kind: "note", number: 1 },
      { kind: "note", number: 2 },
      { kind: "note", number: 1 },
    ]);
    expect(sources.list().items.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("pages beside works, with their address", () => {
    const sources = begin();
    sources.citePage({ title: "A page", url: "https://example.org/a" });
    const [entry] = sources.list().items;
    expect(entry?.runs.at(-1)).toEqual({
      kind: "link",
      text: "example.org/a",
      url: "https://example.org/a",
    });
  });

  it("refuses a work that the base does not have", () => {
    expect(() => begin().citeWork("nobody-1900")).toThrow(RangeError);
  });
});

describe("can a source be found from its entry?", () => {
  it("gives every work of the base a reference that names author, year and title, tidily", () => {
    for (const work of works) {
      const sources = begin();
      sources.citeWork(work.id);
      const text = textOf(sources.list().items[0]?.runs ?? []);
      expect(text).toContain(`(${work.year})`);
      expect(text).toContain(work.title);
      expect(text, work.id).not.toMatch(/ {2}|[?!.]\. |\. ?$\s{2}/);
      for (const detail of work.detailsRecalled ?? [])
        expect(text).toContain(strictWords.say(`evidence.details-recalled.${detail}`));
    }
  });

  it("links to the DOI, in the brief too", () => {
    for (const brief of [false, true]) {
      const sources = begin(brief);
      sources.citeWork(withDoi?.id ?? "");
      expect(sources.list().items[0]?.runs).toContainEqual({
        kind: "link",
        text: `doi.org/${withDoi?.doi}`,
        url: `https://doi.org/${withDoi?.doi}`,
      });
    }
  });
});
