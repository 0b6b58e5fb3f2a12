import type { MessageKey } from "../../i18n/catalogue";
import type { Words } from "../../i18n/words";
import { addressOf, type PageId, pageIds, pagesOfDesign } from "../page-at";
import { evidenceOfPage } from "../page-evidence";
import { type Entry, placeEntry } from "./entry";

/** What the desk holds, as far as it decides which pages have something to say. */
export interface DeskNow {
  readonly hasDesign: boolean;
  /** The open design is a team's work in an exercise. */
  readonly isInExercise: boolean;
  /** False while an exercise holds checks and evidence back. */
  readonly isEvidenceShown: boolean;
}

/** Pages that are reached from elsewhere alone: by a link, or on the wall of a room. */
const notListed: readonly PageId[] = ["link", "projector"];

/** Parts of pages that have an address of their own; the first part is the page itself. */
const parts: readonly (readonly [PageId, string, MessageKey])[] = [
  ["means", "sizing", "means.part.sizing"],
  ["means", "cost", "means.part.cost"],
  ["means", "stages", "means.part.stages"],
  ["options", "compare", "options.part.compare"],
  ["options", "what-if", "options.part.what-if"],
  ["options", "least-change", "options.part.least-change"],
  ["options", "explorer", "options.part.explorer"],
  ["evidence", "map", "room.part.map"],
  ["evidence", "points", "room.part.points"],
  ["evidence", "checks", "room.part.checks"],
  ["evidence", "sources", "room.part.sources"],
  ["precedents", "changes", "precedents-page.part.changes"],
  ["precedents", "operations", "precedents-page.part.operations"],
  ["precedents", "exhibits", "precedents-page.part.exhibits"],
];

/** Whether a page can be opened now and has something to say. */
export function isOpenNow(page: PageId, desk: DeskNow): boolean {
  if (notListed.includes(page)) return false;
  if (page === "team" && !desk.isInExercise) return false;
  if (pagesOfDesign.includes(page) && !desk.hasDesign) return false;
  return desk.isEvidenceShown || evidenceOfPage[page] !== "closed";
}

/** The pages that are open now, with their parts. */
export function pageEntries(words: Words, desk: DeskNow): readonly Entry[] {
  const nameOf = (page: PageId) => words.say(`app.page.${page}`);
  const whole = pageIds
    .filter((page) => isOpenNow(page, desk))
    .map((page) => placeEntry("page", addressOf(page), { name: nameOf(page) }));
  const inside = parts
    .filter(([page]) => isOpenNow(page, desk))
    .map(([page, part, key]) => {
      const said = { name: words.say(key), also: nameOf(page), place: nameOf(page) };
      return placeEntry("page", `${addressOf(page)}/${part}`, said);
    });
  return [...whole, ...inside];
}
