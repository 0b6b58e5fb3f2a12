import { familyName } from "../../../evidence/citation";
import { workById } from "../../../evidence/evidence-base";
import type { EvidenceBase } from "../../../evidence/schema";
import { addressInRoom } from "../../../evidence-view/room-address";
import type { Words } from "../../../i18n/words";
import { exhibitSourceById } from "../../../precedents/exhibits/exhibits";
import type { ExhibitSource, Judgement } from "../../../precedents/exhibits/schema";
import { citationInWords } from "../../../report/model/evidence-in-words";

/** A source as a page shows it: who and when, what, where to find it, and how it was read. */
export interface ShownSource {
  citation: string;
  title: string;
  venue: string | undefined;
  /** In the evidence room, or on the web; whether our sentence was read at that very address. */
  address: { place: "room" | "web"; href: string; isWhereRead: boolean };
  /** Where a copy was read, if elsewhere. */
  readAt: string | undefined;
  reading: string;
  /** What of the reference was written from memory; undefined where nothing was. */
  recalled: string | undefined;
}

const mostNames = 3;

/** "Stewart, 2003", also for a body and for a page without a year; more than three are shortened. */
function citationOf(words: Words, { authors, year }: ExhibitSource): string {
  const names = authors.map(familyName);
  const shown =
    names.length > mostNames
      ? words.say("exhibits.source.others", { name: names[0] ?? "" })
      : words.list(names);
  return year === undefined
    ? words.say("exhibits.source.undated", { authors: shown })
    : words.say("exhibits.source.by", { authors: shown, year: String(year) });
}

/** What is reported elsewhere or recalled was not read at the address; nor where a copy was. */
function isReadAtItsAddress({ basis, readAt }: ExhibitSource): boolean {
  return readAt === undefined && (basis === "abstract" || basis === "page");
}

/** A source of the exhibits by its id; undefined where there is none. */
export function shownSource(words: Words, id: string): ShownSource | undefined {
  const source = exhibitSourceById(id);
  if (!source) return undefined;
  const details = source.recalled?.map((each) => words.say(`exhibits.recalled.${each}`));
  return {
    citation: citationOf(words, source),
    title: source.title,
    venue: source.venue,
    address: { place: "web", href: source.url, isWhereRead: isReadAtItsAddress(source) },
    readAt: source.readAt,
    reading: words.say(`exhibits.read.${source.basis}`),
    recalled: details && words.say("exhibits.recalled", { details: words.list(details) }),
  };
}

/** Whose judgement it is: a work of the evidence base, or a source of the exhibits. */
export function sourceOfJudgement(
  words: Words,
  base: EvidenceBase,
  judgement: Judgement,
): ShownSource | undefined {
  if ("source" in judgement) return shownSource(words, judgement.source);
  const work = workById(base, judgement.work);
  if (!work) return undefined;
  return {
    citation: citationInWords(words, work),
    title: work.title,
    venue: work.venue,
    address: { place: "room", href: addressInRoom("work", work.id), isWhereRead: false },
    readAt: undefined,
    reading: words.say(`exhibits.read.${judgement.basis}`),
    recalled: undefined,
  };
}
