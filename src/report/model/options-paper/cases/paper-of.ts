import { compareOptions } from "../../../../alternatives/compare/compare-options";
import type { MandateDesign } from "../../../../domain/design";
import type { DesignOption } from "../../../../domain/option";
import { currentEvidence } from "../../../../evidence/current";
import { statementIn } from "../../../../evidence/statements";
import { loadMessages } from "../../../../i18n/catalogue";
import { createWords, type Words } from "../../../../i18n/words";
import { precedents } from "../../../../precedents/current";
import { templateDesign } from "../../cases/report-of";
import { buildOptionsPaper } from "../build-options-paper";
import { paperNamespaces } from "../paper-words";

export const records = { evidence: currentEvidence, precedents };

/** Words of a paper that throw where a sentence is missing, so that no key ever reaches one. */
export async function strictPaperWords(locale: Words["locale"]): Promise<Words> {
  return createWords(locale, await loadMessages(locale, paperNamespaces), { onMissing: "throw" });
}

export const paperWords = await strictPaperWords("en");

/** The paper on some designs with the shipped evidence, and the comparison that it says. */
export function paperOf(
  designs: readonly MandateDesign[],
  { base = 0, words = paperWords }: { base?: number; words?: Words } = {},
) {
  const comparison = compareOptions({ designs, base, records });
  const report = buildOptionsPaper({
    comparison,
    records,
    statements: (id) => statementIn(currentEvidence, id, words.locale),
    words,
    date: "2026-11-21",
  });
  return { report, comparison, words };
}

const project = { project: "south-sudan", projectTitle: "Mandate for South Sudan in 2011" };

function asOption(
  design: MandateDesign,
  id: string,
  title: string,
  option: Omit<DesignOption, "project" | "projectTitle">,
): MandateDesign {
  return {
    ...design,
    id,
    about: { ...design.about, title },
    option: { ...project, ...option },
  };
}

const unmiss = templateDesign("unmiss-2011");

/** The mandate as it was decided. */
export const asDecided = asOption(unmiss, "as-decided", "The mandate as decided", {
  place: 0,
  exit: "Handed over to a country team once the benchmarks are met.",
});

/** The same, altered: more troops, fewer months, a reserve, other tasks, an own view, a threshold. */
export const larger: MandateDesign = {
  ...asOption(unmiss, "larger", "A larger force with a reserve", {
    place: 1,
    recommendation: "It is the only one whose reserve can reach the eastern sectors.",
    risks: "Contributors may not come.\nThe host may refuse the reserve.",
  }),
  force: {
    ...unmiss.force,
    troopCeiling: { value: 14_000, reason: "Sized to the three eastern states." },
    aviation: { value: true },
  },
  commitment: {
    ...unmiss.commitment,
    durationMonths: { value: 24 },
    reserve: { value: true },
    budgetUsdMillions: { value: 500 },
  },
  international: {
    ...unmiss.international,
    neighbours: { value: "mixed" },
    neighboursOwner: { value: "Special envoy" },
  },
  host: { ...unmiss.host, politicalWill: { value: "unwilling" } },
  impartiality: {
    ...unmiss.impartiality,
    riskAssessment: { value: true },
    suspensionRule: { value: true },
    mitigation: { value: true },
    supportMonitoring: { value: true },
  },
  purpose: {
    ...unmiss.purpose,
    tasks: { value: [...(unmiss.purpose?.tasks?.value ?? [])].slice(2) as never },
  },
  overrides: [
    {
      check: "place-among-comparables",
      who: "Force planner",
      why: "Comparable operations had no rivers to cross.",
      when: "2026-11-02",
    },
  ],
  thresholds: [{ threshold: "ramp-months", value: 18, reason: "Rains close the roads." }],
};

/** A political mission: nobody in uniform. */
export const political: MandateDesign = asOption(
  {
    ...unmiss,
    operation: { ...unmiss.operation, type: { value: "special-political" } },
    force: {},
    commitment: { durationMonths: { value: 12 } },
  },
  "political",
  "A political mission",
  { place: 2 },
);

/** No operation at all, to hold the options against. */
export const noMission: MandateDesign = asOption(
  {
    kind: "mandate-design",
    schemaVersion: 5,
    id: "none",
    about: unmiss.about,
    operation: { type: { value: "none" } },
    ...(unmiss.situation ? { situation: unmiss.situation } : {}),
    ...(unmiss.host ? { host: unmiss.host } : {}),
  },
  "none",
  "No mission",
  { place: 0, baseline: "no-mission" },
);
