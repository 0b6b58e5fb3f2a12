import type { Work } from "./schema";

export type CslName = { family: string; given: string; suffix?: string } | { literal: string };

/** The part of CSL-JSON (citationstyles.org, schema 1.0) that the base fills. */
export interface CslItem {
  id: string;
  type: "article-journal" | "book" | "chapter" | "report" | "manuscript";
  title: string;
  author: CslName[];
  issued: { "date-parts": [[number]] };
  "container-title"?: string;
  publisher?: string;
  volume?: string;
  issue?: string;
  page?: string;
  DOI?: string;
  URL?: string;
  note?: string;
}

const typeOf = {
  article: "article-journal",
  book: "book",
  chapter: "chapter",
  report: "report",
  "working-paper": "manuscript",
  preprint: "manuscript",
} as const;

/** Splits "57(4):875-891" and its shorter forms; a pair of page numbers alone has no volume. */
export function volumeIssuePages(text: string): Pick<CslItem, "volume" | "issue" | "page"> {
  if (/^\d+-\d+$/.test(text)) return { page: text };
  const [, volume, issue, page] = /^([^(:]*)(?:\(([^)]*)\))?(?::(.+))?$/.exec(text) ?? [];
  return {
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(page && { page }),
  };
}

/** "DeRouen, Karl, Jr." has a suffix; a name without a comma is a body or a bare family name. */
export function cslName(author: string): CslName {
  const [family = "", given, suffix] = author.split(",").map((part) => part.trim());
  if (given === undefined) return { literal: author };
  return { family, given, ...(suffix && { suffix }) };
}

/** A work as one CSL-JSON item, for Zotero, Word and the exports made from it. */
export function cslJson(work: Work): CslItem {
  const isPartOfOther = work.kind === "article" || work.kind === "chapter";
  return {
    id: work.id,
    type: typeOf[work.kind],
    title: work.title,
    author: work.authors.map(cslName),
    issued: { "date-parts": [[work.year]] },
    ...(work.venue &&
      (isPartOfOther ? { "container-title": work.venue } : { publisher: work.venue })),
    ...(work.volumeIssuePages && volumeIssuePages(work.volumeIssuePages)),
    ...(work.doi && { DOI: work.doi }),
    ...(work.url && { URL: work.url }),
  };
}
