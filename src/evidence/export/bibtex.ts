import { type CslName, cslJson, cslName } from "../csl";
import type { Work } from "../schema";
import type { NoteOf } from "./reference-note";

/** Characters that TeX reads as commands, as it prints them. Letters with accents stay Unicode. */
const printed: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  "#": "\\#",
  $: "\\$",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text as TeX prints it as it is. */
export function escapedForTex(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\{}&%#$_~^]/g, (sign) => printed[sign] ?? sign);
}

/** Names apart by "and"; braces keep the name of a body, and an "and" in a name, in one piece. */
function bibtexName(name: CslName): string {
  if ("literal" in name) return `{${escapedForTex(name.literal)}}`;
  const { family, given, suffix } = name;
  const [last, first] = [family, given].map((part) => {
    const text = escapedForTex(part);
    return /\band\b|,/i.test(part) ? `{${text}}` : text;
  });
  return suffix ? `${last}, ${escapedForTex(suffix)}, ${first}` : `${last}, ${first}`;
}

const entryType = {
  article: "article",
  book: "book",
  chapter: "incollection",
  report: "techreport",
  "working-paper": "unpublished",
  preprint: "unpublished",
} as const;

/** Where a venue goes, by the kind of work. */
const venueField = {
  article: "journal",
  book: "publisher",
  chapter: "booktitle",
  report: "institution",
  "working-paper": "howpublished",
  preprint: "howpublished",
} as const;

/** An address goes in as it is, but for the braces, which would end the value. */
const verbatim = (text: string) => text.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign));

function fieldsOf(work: Work, note: string | undefined): [name: string, value: string][] {
  const item = cslJson(work);
  const text = (value: string | undefined) =>
    value === undefined ? undefined : escapedForTex(value);
  const fields: [string, string | undefined][] = [
    ["author", work.authors.map((author) => bibtexName(cslName(author))).join(" and ")],
    // A second pair of braces keeps the title's capitals as they are.
    ["title", `{${escapedForTex(work.title)}}`],
    ["year", String(work.year)],
    [venueField[work.kind], text(work.venue)],
    ["volume", text(item.volume)],
    ["number", text(item.issue)],
    ["pages", text(item.page?.replace(/^(\d+)-(\d+)$/, "$1--$2"))],
    ["doi", item.DOI && verbatim(item.DOI)],
    ["url", item.URL && verbatim(item.URL)],
    ["note", text(note)],
  ];
  return fields.filter((field): field is [string, string] => field[1] !== undefined);
}

/** Works as a BibTeX file (`.bib`), in UTF-8; fields without a value are left out. */
export function bibtexText(works: readonly Work[], noteOf: NoteOf): string {
  const entries = works.map((work) => {
    const fields = fieldsOf(work, noteOf(work)).map(([name, value]) => `  ${name} = {${value}}`);
    return `@${entryType[work.kind]}{${work.id},\n${fields.join(",\n")}\n}\n`;
  });
  return entries.join("\n");
}
