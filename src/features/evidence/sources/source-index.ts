import { byDisplayOrder, workById } from "../../../evidence/evidence-base";
import type { EvidenceBase, Finding, Work } from "../../../evidence/schema";
import { folded } from "../../../finder/folded";

/** Something that the search can find, with its text made ready to be searched. */
export interface SourceEntry {
  id: string;
  work: Work;
  /** The work named briefly. */
  citation: string;
  /** What the finding says; empty for a work. */
  statement: string;
  /** The finding, or none where the entry is a work. */
  finding: Finding | undefined;
  /** Findings of the work that filters look at: the finding itself, or all of a work's. */
  findings: readonly Finding[];
  text: string;
}

/** Everything that can be found in a base, made once for it: works by author, findings in display order. */
export interface SourceIndex {
  works: readonly SourceEntry[];
  findings: readonly SourceEntry[];
}

/** The words of a language for what the index holds; each is asked once for each record. */
export interface IndexWords {
  citation: (work: Work) => string;
  /** What a finding says. */
  statement: (finding: Finding) => string;
  /** What else a finding is found by: its topic, its outcome. */
  names: (finding: Finding) => string;
  /** Where and when it looked, and how far it reaches. */
  setting: (finding: Finding) => string;
}

/** Makes the index; all that a row shows is worked out here, so that typing costs little. */
export function sourceIndex(base: EvidenceBase, say: IndexWords): SourceIndex {
  const ofWork = new Map<string, Finding[]>();
  for (const finding of base.findings) {
    const known = ofWork.get(finding.workId);
    if (known) known.push(finding);
    else ofWork.set(finding.workId, [finding]);
  }
  const textOf = new Map(base.works.map((work) => [work.id, folded(workText(work))]));
  const citations = new Map(base.works.map((work) => [work.id, say.citation(work)]));
  const works = [...base.works].sort((a, b) => (byAuthor(a, b) ? byAuthor(a, b) : b.year - a.year));
  return {
    works: works.map((work) => ({
      id: work.id,
      work,
      citation: citations.get(work.id) ?? "",
      statement: "",
      finding: undefined,
      findings: ofWork.get(work.id) ?? [],
      text: textOf.get(work.id) ?? "",
    })),
    findings: [...base.findings].sort(byDisplayOrder(base)).flatMap((finding) => {
      const work = workById(base, finding.workId);
      if (!work) return [];
      const { id } = finding;
      const statement = say.statement(finding);
      const own = folded([id, say.setting(finding), statement, say.names(finding)].join(" "));
      const citation = citations.get(work.id) ?? "";
      const text = `${textOf.get(work.id)} ${own}`;
      return [{ id, work, citation, statement, finding, findings: [finding], text }];
    }),
  };
}

function byAuthor(a: Work, b: Work): number {
  const [one, other] = [folded(a.authors.join(" ")), folded(b.authors.join(" "))];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function workText(work: Work): string {
  const { id, authors, year, title, venue = "", doi = "" } = work;
  return `${authors.join(" ")} ${year} ${title} ${venue} ${doi} ${id}`;
}
