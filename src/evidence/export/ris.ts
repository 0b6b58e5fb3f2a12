import { type CslItem, cslJson } from "../csl";
import type { Work } from "../schema";
import type { NoteOf } from "./reference-note";

const risType = {
  article: "JOUR",
  book: "BOOK",
  chapter: "CHAP",
  report: "RPRT",
  "working-paper": "UNPB",
  preprint: "UNPB",
} as const;

/** First and last page; what is no range, such as an article's number, is a first page alone. */
function pagesOf({ page }: CslItem): [string, string][] {
  if (page === undefined) return [];
  const [, first, last] = /^(\d+)-(\d+)$/.exec(page) ?? [];
  if (first === undefined || last === undefined) return [["SP", page]];
  return [
    ["SP", first],
    ["EP", last],
  ];
}

function linesOf(work: Work, note: string | undefined): [tag: string, value: string][] {
  const item = cslJson(work);
  const optional: [string, string | undefined][] = [
    [work.kind === "article" ? "JO" : "T2", item["container-title"]],
    ["PB", item.publisher],
    ["VL", item.volume],
    ["IS", item.issue],
    ...pagesOf(item),
    ["DO", item.DOI],
    ["UR", item.URL],
    ["N1", note],
  ];
  return [
    ["TY", risType[work.kind]],
    ["ID", work.id],
    ...work.authors.map((author): [string, string] => ["AU", author]),
    ["TI", item.title],
    ["PY", String(work.year)],
    ...optional.filter((line): line is [string, string] => line[1] !== undefined),
    ["ER", ""],
  ];
}

/** A value stays on its own line, so that nothing in it can begin a new tag. */
const oneLine = (value: string) => value.replace(/\s+/g, " ").trim();

/** Works as a RIS file (`.ris`), in UTF-8, one record a work; fields without a value are left out. */
export function risText(works: readonly Work[], noteOf: NoteOf): string {
  const records = works.map((work) =>
    linesOf(work, noteOf(work)).map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`),
  );
  return records.map((lines) => lines.join("")).join("\r\n");
}
