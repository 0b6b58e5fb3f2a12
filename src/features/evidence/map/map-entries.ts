import {
  type CodedDirection,
  codedOutcomes,
  type EvidenceBase,
  type Finding,
  findingOutcomes,
  type Method,
} from "../../../evidence/schema";

/** What the map counts: judgements of the review's coders, or our own findings of single studies. */
export type MapLayer = "codings" | "findings";
/** The eight graded factors, or everything that the layer knows. */
export type MapScope = "eight" | "all";

/** What the reader asks for; what is absent does not narrow. The last three are known of findings alone. */
export interface MapFilter {
  method?: Method;
  related?: Finding["related"];
  studyDesign?: Finding["studyDesign"];
  perpetrator?: Finding["perpetrator"];
  verified?: Finding["verified"];
}

/** One judgement or finding in its place on the map. */
export interface MapEntry {
  id: string;
  workId: string;
  row: string;
  column: string;
  side: CodedDirection;
}

/** The row of average effects of operations as a whole. */
export const overallRow = "overall-effect";

/** The outcomes that a layer tells apart, in the order of the columns. */
export function mapColumns(layer: MapLayer): readonly string[] {
  return layer === "codings" ? codedOutcomes : findingOutcomes;
}

/** Everything that a layer holds, in the rows of a scope, background findings left out. */
export function mapEntries(
  base: EvidenceBase,
  layer: MapLayer,
  scope: MapScope,
  filter: MapFilter,
): MapEntry[] {
  return layer === "codings"
    ? codingEntries(base, scope, filter)
    : findingEntries(base, scope, filter);
}

function codingEntries(base: EvidenceBase, scope: MapScope, filter: MapFilter): MapEntry[] {
  const { method, related } = filter;
  return base.codings.flatMap((coding) => {
    const row = scope === "eight" ? coding.factor : (coding.codedFactor ?? overallRow);
    const isWanted =
      (!method || coding.method === method) &&
      (!related || coding.direct === (related === "direct"));
    if (row === null || !isWanted) return [];
    const { id, workId, outcome, direction } = coding;
    return [{ id, workId, row, column: outcome, side: direction }];
  });
}

function findingEntries(base: EvidenceBase, scope: MapScope, filter: MapFilter): MapEntry[] {
  const asked = Object.entries(filter).filter(([, value]) => value !== undefined);
  return base.findings.flatMap((finding) => {
    const row = scope === "eight" ? finding.factor : finding.topic;
    const isWanted = asked.every(([name, value]) => finding[name as keyof MapFilter] === value);
    if (row === null || finding.use !== "evidence" || !isWanted) return [];
    const { id, workId, outcome, direction } = finding;
    const side = direction === "mixed" ? "null" : direction;
    return [{ id, workId, row, column: outcome, side }];
  });
}
