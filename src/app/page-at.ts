/** The pages, in the order in which the top bar names them. */
export const pageIds = [
  "start",
  "reader",
  "texts",
  "wizard",
  "assessment",
  "draft",
  "report",
  "evidence",
  "precedents",
  "means",
  "stress",
  "options",
  "tasks",
  "versions",
  "colleagues",
  "vote",
  "share",
  "link",
  "classroom",
  "run",
  "projector",
  "team",
  "board",
  "exercise",
  "kit",
  "room",
  "accessibility",
  "glossary",
  "guide",
] as const;
export type PageId = (typeof pageIds)[number];

/** Pages that show the open design, and have nothing to say without one. */
export const pagesOfDesign: readonly PageId[] = [
  "wizard",
  "assessment",
  "draft",
  "report",
  "means",
  "stress",
  "options",
  "tasks",
  "versions",
  "colleagues",
  "vote",
  "share",
];

/** Pages that a button or a link elsewhere leads to, and that the row of pages leaves out. */
export const pagesOfTools: readonly PageId[] = [
  "tasks",
  "versions",
  "colleagues",
  "vote",
  "share",
  "link",
  "run",
  "projector",
  "team",
  "board",
  "exercise",
  "kit",
  "room",
  "accessibility",
  "glossary",
  "guide",
];

/** The address of a page, for a link. */
export function addressOf(page: PageId): string {
  return page === "start" ? "#/" : `#/${page}`;
}

/** The page at a location such as "/wizard/force?field=x"; undefined where there is none. */
export function pageAt(location: string): PageId | undefined {
  const first = location.split(/[/?]/)[1] ?? "";
  if (first === "") return "start";
  return pageIds.find((page) => page === first && page !== "start");
}
