import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, it } from "vitest";
import { cslName } from "../csl";
import { currentEvidence } from "../current";
import type { Work } from "../schema";
import { bibtexText } from "./bibtex";
import { cslText } from "./csl-text";
import { risText } from "./ris";

/** What a reference manager reads out of a file, as far as it is compared here. */
interface Read {
  id?: string;
  title?: string;
  author?: readonly Record<string, string>[];
  issued?: { "date-parts": readonly [readonly number[]] };
  DOI?: string;
  note?: string;
  page?: string;
  volume?: string | number;
  issue?: string | number;
  "container-title"?: string;
}

const { works } = currentEvidence;
const note = "1 finding from memory, 50 % & more_#.";
const noteOf = () => note;

/** Library-own forms brought to one: a body may come back as a bare family name, pages with a dash. */
function plainName(name: Record<string, string>): string {
  const { family = "", given = "", suffix = "", literal = "" } = name;
  return [family || literal, given, suffix].filter(Boolean).join(", ");
}

function essentials(read: Read) {
  return {
    authors: (read.author ?? []).map(plainName),
    title: read.title,
    year: Number(read.issued?.["date-parts"][0][0]),
    doi: read.DOI,
    note: read.note,
  };
}

const expected = ({ authors, title, year, doi }: Work) => ({
  authors: authors.map((author) => plainName(cslName(author) as Record<string, string>)),
  title,
  year,
  doi,
  note,
});

const hard: Work = {
  id: "example-2030",
  authors: ["Exámple, Ánna", "Command and Control Office", "Land and Sea, Ole", "Müller, Bo, Jr."],
  year: 2030,
  title: "100 % {braces} & $5 #1 a_b ~x ^y \\n “q”: Ümläut – 维和",
  venue: "Peace & War_#",
  volumeIssuePages: "66(1):sqab091",
  doi: "10.5555/ex_am-ple(2030)<1>",
  url: "https://example.org/a_b%20c?d=~e#f",
  kind: "article",
};

const formats: Readonly<Record<string, (works: readonly Work[]) => string>> = {
  "CSL-JSON": (all) => cslText(all, noteOf),
  RIS: (all) => risText(all, noteOf),
  BibTeX: (all) => bibtexText(all, noteOf),
};

describe.each(Object.entries(formats))("does %s come back as it was?", (_, textOf) => {
  const read: Read[] = new Cite(textOf(works)).data;

  it("reads back every work, in order", () => {
    expect(works.length).toBeGreaterThanOrEqual(171);
    expect(read.map(({ id }) => id)).toEqual(works.map(({ id }) => id));
  });

  it.each(works.map((work, at) => [work.id, work, at] as const))("%s", (_id, work, at) => {
    expect(essentials(read[at] ?? {})).toEqual(expected(work));
  });

  it("keeps signs that a format could trip over", () => {
    const [back]: Read[] = new Cite(textOf([hard])).data;
    expect(essentials(back ?? {})).toEqual(expected(hard));
    expect(back).toMatchObject({ page: "sqab091", "container-title": hard.venue });
    expect([String(back?.volume), String(back?.issue)]).toEqual(["66", "1"]);
    expect(back).toMatchObject({ URL: hard.url });
  });
});
