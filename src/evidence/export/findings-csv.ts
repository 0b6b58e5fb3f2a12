import { workById } from "../evidence-base";
import type { EvidenceBase, Finding } from "../schema";
import { statementIn } from "../statements";
import { type CsvCell, csvText } from "./csv-text";

type Column = (finding: Finding, base: EvidenceBase) => CsvCell;

const ofWork = (base: EvidenceBase, { workId }: Finding) => workById(base, workId);

/** Columns by their name in the head; values are the ids of the records, as docs/evidence.md has them. */
const columns: Readonly<Record<string, Column>> = {
  id: ({ id }) => id,
  statement: ({ id }, base) => statementIn(base, id, "en"),
  factor: ({ factor }) => factor ?? undefined,
  topic: ({ topic }) => topic,
  scored: ({ scored }) => scored,
  outcome: ({ outcome }) => outcome,
  perpetrator: ({ perpetrator }) => perpetrator,
  direction: ({ direction }) => direction,
  related: ({ related }) => related,
  sizeUnit: ({ size }) => size?.unit,
  sizeFrom: ({ size }) => size?.from,
  sizeTo: ({ size }) => size?.to,
  sizeToIs: ({ size }) => size?.toIs,
  atUnit: ({ size }) => size?.at?.unit,
  atFrom: ({ size }) => size?.at?.from,
  atTo: ({ size }) => size?.at?.to,
  studyDesign: ({ studyDesign }) => studyDesign,
  method: ({ method }) => method,
  coverage: ({ coverage }) => coverage,
  scope: ({ scope }) => scope,
  verified: ({ verified }) => verified,
  basis: ({ basis }) => basis,
  verifiedUrl: ({ verifiedUrl }) => verifiedUrl,
  reviewed: ({ reviewed }) => reviewed,
  use: ({ use }) => use,
  sameData: ({ sameData }) => sameData?.join(" "),
  contrastsWith: ({ contrastsWith }) => contrastsWith?.join(" "),
  workId: ({ workId }) => workId,
  authors: (finding, base) => ofWork(base, finding)?.authors.join("; "),
  year: (finding, base) => ofWork(base, finding)?.year,
  title: (finding, base) => ofWork(base, finding)?.title,
  venue: (finding, base) => ofWork(base, finding)?.venue,
  doi: (finding, base) => ofWork(base, finding)?.doi,
  evidenceVersion: (_, { version }) => version,
};

/** Findings as CSV, a row each with the work it comes from; all of a base where none are named. */
export function findingsCsv(
  base: EvidenceBase,
  findings: readonly Finding[] = base.findings,
): string {
  const rows = findings.map((finding) =>
    Object.values(columns).map((valueOf) => valueOf(finding, base)),
  );
  return csvText([Object.keys(columns), ...rows]);
}
