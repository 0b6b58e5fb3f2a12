import { isReviewed } from "../../i18n/locale";
import type { Block, Runs } from "./block";
import type { Making } from "./making";
import type { BodySection } from "./report";
import { sectionName } from "./report-sections";
import { plain, said } from "./runs";

const limitIds = [
  "observational",
  "no-probability",
  "direct",
  "label",
  "filing",
  "silence",
  "statuses",
  "conventions",
  "recalled",
] as const;

/** Where the evidence comes from and up to when it reaches; `short` leaves out how it is used. */
export function releaseRuns({ words, records, citeReview }: Making, short: boolean): Runs {
  const { releases, version, asOf } = records.evidence;
  const base = words.say("report.limits.base", { version, asOf: words.date(asOf) });
  const release = releases.at(-1);
  if (!release) return said(base);
  const counts = words.say("report.limits.release", {
    published: words.date(release.published),
    from: String(release.studiesFrom),
    to: String(release.studiesTo),
  });
  const own = records.evidence.pack?.recodes ? words.say("report.limits.recoded", { version }) : "";
  const older = short ? "" : words.say("report.limits.older");
  return [...said(base, counts, own, older), plain("\u00a0"), citeReview()];
}

/** What the author leaves out of this copy, by the names of the sections; none where it is whole. */
function leftOutRuns({ words }: Making, missed: readonly BodySection[]): Runs[] {
  if (missed.length === 0) return [];
  const sections = words.clauses(missed.map((section) => sectionName(words, section)));
  return [said(words.say("report.limits.left-out", { sections }))];
}

/** What the checks and the evidence cannot tell, a sentence or two each; `short` for the brief. */
export function limitItems({ words, records }: Making, short = false): Runs[] {
  const ids = short ? limitIds.slice(0, 3) : limitIds;
  const recalled = records.evidence.findings.filter(({ verified }) => verified === "recalled");
  return ids.map((id) => said(words.say(`report.limits.${id}`, { recalled: recalled.length })));
}

/**
 * How to read the report and what it cannot tell; `short` for the brief. `missed`: the sections
 * that are left out and would have said something.
 */
export function limits(
  making: Making,
  short: boolean,
  missed: readonly BodySection[] = [],
): Block[] {
  const { words } = making;
  const items = limitItems(making, short);
  const translated = isReviewed(words.locale) ? [] : [said(words.say("report.limits.translation"))];
  return [
    { kind: "heading", level: 2, id: "limits", text: words.say("report.heading.limits") },
    {
      kind: "list",
      items: [...leftOutRuns(making, missed), ...translated, ...items, releaseRuns(making, short)],
    },
  ];
}
