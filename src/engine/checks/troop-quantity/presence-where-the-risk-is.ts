import type { PlainSector } from "../../../domain/plain";
import { defineCheck } from "../../check";
import { expectedStrengthThresholds } from "../../facts/expected-strength";
import { physicalProtection } from "../../facts/first-tasks";
import { sectorSum, sectorSumNeeds } from "../../facts/sectors-and-strength";
import { taskedNeeds } from "../../facts/tasks-in-force";
import { fieldDecisions, forceOperations } from "../../operations";
import { met, notApplicable, notMet, notStatedFor, partlyMet } from "../../verdict";

/** What the sectors leave open, where that could still move the answer. */
function silentIn(sectors: readonly PlainSector[]) {
  const isSilent = (name: "risk" | "troops") => sectors.some((each) => each[name] === undefined);
  const planOpen = sectors.some(
    ({ risk, patrolOrBasePlan }) =>
      risk !== "medium" && risk !== "low" && patrolOrBasePlan === undefined,
  );
  return [
    ...(isSilent("risk") ? (["situation.sectors[].risk"] as const) : []),
    ...(isSilent("troops") ? (["situation.sectors[].troops"] as const) : []),
    ...(planOpen ? (["situation.sectors[].patrolOrBasePlan"] as const) : []),
  ];
}

/** High-risk sectors that are stated to have neither patrols nor bases planned. */
const unplannedIn = (sectors: readonly PlainSector[]) =>
  sectors.filter(({ risk, patrolOrBasePlan }) => risk === "high" && patrolOrBasePlan === false);

const idsOf = (sectors: readonly PlainSector[]) => sectors.map(({ id }) => id);

/**
 * Studies of places, and not of whole countries, find fewer civilians killed where peacekeepers
 * are. The check asks whether troops are planned where the risk is, once each, and whether they
 * leave their camp.
 */
export const presenceWhereTheRiskIs = defineCheck({
  id: "presence-where-the-risk-is",
  room: "troop-quantity",
  warrant: "finding",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: forceOperations,
    decisions: fieldDecisions,
    when: ({ design }) => {
      const { sectors } = design.situation;
      return sectors?.length && sectors.every(({ risk }) => risk === "medium" || risk === "low")
        ? notApplicable("no-high-risk-sector")
        : physicalProtection(design);
    },
  },
  needs: [
    ...taskedNeeds,
    "situation.sectors[].risk",
    "situation.sectors[].patrolOrBasePlan",
    ...sectorSumNeeds,
  ],
  thresholds: expectedStrengthThresholds,
  findings: ["fjelde-2019-rebels", "phayal-2019-darfur-presence", "ruggeri-2017-local"],
  against: [],
  nulls: [
    "costalli-2014-bosnia",
    "fjelde-2019-government",
    "peitz-reisch-2019-relocation",
    "reeder-2022-local",
  ],
  reasons: [
    "present",
    "sector-empty",
    "counted-twice",
    "no-patrol-or-base-plan",
    "no-high-risk-sector",
  ],
  judge: (context) => {
    const { sectors } = context.design.situation;
    if (!sectors?.length) return notStatedFor(["situation.sectors"]);
    const high = sectors.filter(({ risk }) => risk === "high");
    const empty = high.filter(({ troops }) => troops === 0);
    if (empty.length > 0) return notMet("sector-empty", { sectors: idsOf(empty) });
    const { sum, strength, isAbove } = sectorSum(context);
    const isKnown = typeof strength !== "string";
    if (isKnown && isAbove) return notMet("counted-twice", { sum, high: strength.high });
    const unplanned = unplannedIn(sectors);
    const open = [...silentIn(sectors), ...(isKnown ? [] : [strength])].filter(
      (path) => unplanned.length === 0 || path !== "situation.sectors[].patrolOrBasePlan",
    );
    if (open.length > 0) return notStatedFor(open);
    return unplanned.length > 0
      ? partlyMet("no-patrol-or-base-plan", { sectors: idsOf(unplanned) })
      : met("present", { sectors: idsOf(high) });
  },
  remedies: ({ design }, { reason }) =>
    reason === "no-patrol-or-base-plan"
      ? unplannedIn(design.situation.sectors ?? []).map(({ id }) => ({
          id: "plan-patrols",
          kind: "open",
          path: "situation.sectors[].patrolOrBasePlan",
          row: id,
        }))
      : [{ id: "spread-troops", kind: "open", path: "situation.sectors" }],
});
