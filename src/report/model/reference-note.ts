import type { EvidenceBase, Finding, Work } from "../../evidence/schema";
import { bases } from "../../evidence/schema";
import type { Words } from "../../i18n/words";

/** How many findings were read in which way, firmest first: "2 read in the abstract". */
function countsInWords(words: Words, findings: readonly Finding[]): string {
  const counts = bases.flatMap((basis) => {
    const count = findings.filter((finding) => finding.basis === basis).length;
    if (count === 0) return [];
    const said = words.say(`evidence.basis.${basis}`);
    return [words.say("evidence.reference-note.basis", { count, basis: said })];
  });
  return words.list(counts, "unit");
}

function findingsInWords(words: Words, base: EvidenceBase, work: Work): string {
  const own = base.findings.filter(({ workId }) => workId === work.id);
  if (own.length > 0)
    return words.say("evidence.reference-note.findings", { counts: countsInWords(words, own) });
  const isCoded = base.codings.some(({ workId }) => workId === work.id);
  return words.say(`evidence.reference-note.${isCoded ? "coded-only" : "unused"}`);
}

/**
 * The note that goes with a reference out of the app: which base it is from, how its findings were
 * read, and which of its details are from memory.
 */
export function referenceNote(words: Words, base: EvidenceBase, work: Work): string {
  const recalled = work.detailsRecalled ?? [];
  const details = recalled.map((detail) => words.say(`evidence.details-recalled.${detail}`));
  return words.join([
    words.say("evidence.reference-note.base", { version: base.version }),
    findingsInWords(words, base, work),
    ...(details.length > 0
      ? [words.say("evidence.reference-note.details", { details: words.list(details, "unit") })]
      : []),
  ]);
}
