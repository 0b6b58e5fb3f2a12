import type { TermGroup, TermSource } from "./term-places";

interface TermRecord {
  readonly group: TermGroup;
  /** The published text that the meaning follows, in our own words. */
  readonly source?: TermSource;
  /** Terms to read next. */
  readonly see?: readonly string[];
}

/** Every term that the glossary explains, in its order. Words lie in the catalogue "glossary". */
const records = {
  mandate: { group: "decision", see: ["operative-paragraph", "renewal"] },
  "operative-paragraph": { group: "decision", see: ["preambular-paragraph"] },
  "preambular-paragraph": { group: "decision" },
  "chapter-vii": { group: "decision", source: "charter", see: ["all-necessary-means"] },
  "all-necessary-means": { group: "decision", see: ["chapter-vii", "rules-of-engagement"] },
  renewal: { group: "decision", see: ["technical-rollover"] },
  "technical-rollover": { group: "decision" },
  drawdown: { group: "decision", see: ["transition", "benchmark"] },
  transition: { group: "decision" },
  penholder: { group: "decision" },
  "special-political-mission": { group: "decision" },
  "two-stage-mandate": { group: "decision", source: "brahimi" },
  modality: { group: "decision" },
  tier: { group: "decision" },
  objective: { group: "decision", see: ["end-state", "indicator"] },
  "end-state": { group: "decision" },
  benchmark: { group: "decision", see: ["indicator", "drawdown"] },
  indicator: { group: "decision" },
  "troop-ceiling": { group: "means", see: ["deployed-strength", "expected-strength"] },
  "deployed-strength": { group: "means", see: ["troop-ceiling"] },
  "expected-strength": { group: "means", see: ["pledge", "troop-ceiling"] },
  "formed-police-unit": {
    group: "means",
    source: "fpu-policy",
    see: ["individual-police-officer"],
  },
  "individual-police-officer": { group: "means", see: ["formed-police-unit"] },
  "military-observer": { group: "means" },
  contributor: { group: "means" },
  pledge: { group: "means", see: ["contributor", "two-stage-mandate"] },
  caveat: { group: "means" },
  enablers: { group: "means" },
  "quick-reaction-force": { group: "means" },
  "assessed-contributions": { group: "means" },
  "host-consent": { group: "host", source: "principles", see: ["host-cooperation", "sofa"] },
  "host-cooperation": { group: "host", see: ["context-factor", "obstruction"] },
  sofa: { group: "host", source: "model-sofa", see: ["freedom-of-movement", "host-consent"] },
  "freedom-of-movement": { group: "host" },
  obstruction: { group: "host" },
  impartiality: { group: "host", source: "principles" },
  perpetrator: { group: "host" },
  "parallel-force": { group: "host" },
  "protection-of-civilians": {
    group: "protection",
    source: "poc-policy",
    see: ["physical-protection", "imminent-threat"],
  },
  "physical-protection": { group: "protection" },
  "imminent-threat": { group: "protection" },
  "mass-atrocity": { group: "protection", source: "atrocity-framework" },
  "safe-area": { group: "protection" },
  "rules-of-engagement": { group: "protection" },
  "due-diligence": { group: "protection", source: "hrddp" },
  "early-warning": { group: "protection", see: ["warning-chain"] },
  "warning-chain": { group: "protection" },
  ddr: { group: "protection", source: "ddr-note" },
  "good-offices": { group: "protection" },
  sea: { group: "protection", source: "sea-bulletin" },
  finding: { group: "evidence", see: ["null-finding", "contrary-evidence"] },
  "null-finding": { group: "evidence" },
  "contrary-evidence": { group: "evidence" },
  factor: {
    group: "evidence",
    source: "museum",
    see: ["design-factor", "context-factor", "strength"],
  },
  "design-factor": { group: "evidence", source: "museum" },
  "context-factor": { group: "evidence", source: "museum" },
  strength: { group: "evidence", source: "museum", see: ["factor", "related-outcome"] },
  "related-outcome": { group: "evidence" },
  association: { group: "evidence", see: ["finding", "related-outcome"] },
  precedent: { group: "evidence", see: ["comparable"] },
  comparable: { group: "evidence" },
  check: { group: "checks", see: ["warrant", "remedy", "not-stated"] },
  warrant: { group: "checks", see: ["finding", "operationalisation", "practice", "logic"] },
  operationalisation: { group: "checks", see: ["proxy"] },
  proxy: { group: "checks", see: ["operationalisation"] },
  practice: { group: "checks" },
  logic: { group: "checks" },
  met: { group: "checks", see: ["partly-met", "not-met"] },
  "partly-met": { group: "checks" },
  "not-met": { group: "checks", see: ["not-stated"] },
  "not-stated": { group: "checks", see: ["not-met"] },
  "not-applicable": { group: "checks" },
  threshold: { group: "checks", see: ["convention"] },
  convention: { group: "checks" },
  remedy: { group: "checks" },
  override: { group: "checks" },
  coherence: { group: "checks" },
  assumption: { group: "checks" },
  option: { group: "alternatives", see: ["baseline-option"] },
  "baseline-option": { group: "alternatives" },
  "least-change": { group: "alternatives", see: ["exact", "remedy"] },
  exact: { group: "alternatives", see: ["least-change", "front"] },
  front: { group: "alternatives", see: ["exact"] },
  "stress-test": { group: "alternatives", see: ["shock"] },
  shock: { group: "alternatives" },
  inject: { group: "classroom", see: ["cut"] },
  cut: { group: "classroom" },
  team: { group: "classroom" },
  "first-vote": { group: "classroom" },
  "hot-debrief": { group: "classroom", see: ["debrief-board"] },
  "debrief-board": { group: "classroom" },
  "participants-copy": { group: "classroom" },
  facilitator: { group: "classroom" },
} as const satisfies Record<string, TermRecord>;

export type TermId = keyof typeof records;

/** The terms in the order of the glossary. */
export const termIds = Object.keys(records) as TermId[];

export const isTerm = (id: string): id is TermId => Object.hasOwn(records, id);

/** What is known of a term beside its words. */
export function termRecord(
  id: TermId,
): Omit<TermRecord, "see"> & { readonly see: readonly TermId[] } {
  const record: TermRecord = records[id];
  return { ...record, see: (record.see ?? []).filter(isTerm) };
}
