import type { Work } from "../../evidence/schema";
import type { Words } from "../../i18n/words";
import type { Run, Runs } from "./block";
import { citationInWords } from "./evidence-in-words";
import { asLead, emphasis, inLanguage, plain, withGap } from "./runs";

const mostAuthors = 6;

/** "Hultman, Lisa" becomes "Lisa Hultman"; a body or a bare name stays as it is. */
function inOrder(author: string): string {
  const comma = author.indexOf(",");
  return comma < 0 ? author : `${author.slice(comma + 1).trim()} ${author.slice(0, comma)}`;
}

function authorsOf(words: Words, { authors }: Work): string {
  const names = authors.slice(0, mostAuthors).map(inOrder);
  return authors.length > mostAuthors
    ? words.say("report.source.others", { names: names.join(", ") })
    : words.list(names);
}

function linkOf({ doi, url }: Work): Run[] {
  if (doi) return [{ kind: "link", text: `doi.org/${doi}`, url: `https://doi.org/${doi}` }];
  return url ? [{ kind: "link", text: url, url }] : [];
}

/** Titles stay as they were published: all works of the evidence base have an English one. */
const titled = (words: Words, runs: Runs): Runs => inLanguage(runs, "en", words.locale);

/** The whole reference of a work, with its link, and which details are from memory. */
export function referenceOf(words: Words, work: Work): Runs {
  const { title, year, venue, volumeIssuePages, detailsRecalled = [] } = work;
  const recalled = detailsRecalled.map((detail) =>
    words.say(`evidence.details-recalled.${detail}`),
  );
  const place = [venue, volumeIssuePages?.replaceAll("-", "\u2013")].filter(Boolean).join(" ");
  const link = linkOf(work);
  return [
    plain(`${authorsOf(words, work)} (${year}). `),
    ...titled(
      words,
      place ? [plain(asLead(title)), emphasis(` ${asLead(place)}`)] : [emphasis(asLead(title))],
    ),
    ...(link.length > 0 ? [plain(" "), ...link] : []),
    ...(recalled.length > 0 ? [plain(` [${words.list(recalled)}]`)] : []),
  ];
}

/** A work in a line: its short citation with its link, or with its title where it has none. */
export function referenceInBrief(words: Words, work: Work): Runs {
  const link = work.doi ? linkOf(work) : [];
  const citation = plain(withGap(asLead(citationInWords(words, work))));
  if (link.length > 0) return [citation, ...link];
  return [citation, ...titled(words, [emphasis(asLead(work.title))])];
}
