import type { PlainDesign } from "../../../domain/plain";
import type { TaskTypeId } from "../../../domain/tasks/taxonomy";
import { defineCheck } from "../../check";
import { physicalProtection, physicalProtectionTasks } from "../../facts/first-tasks";
import { beyondSelfDefence } from "../../facts/force-authority";
import { partsThere } from "../../facts/parts-there";
import { presenceAtRiskNeeds, presentAtRisk } from "../../facts/presence-at-risk";
import { taskedNeeds, whereTasked } from "../../facts/tasks-in-force";
import { anyOperation, substantiveDecisions } from "../../operations";
import { allOf, isSilent, missingIn, namesOne, type Told } from "../../told";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

const protection: readonly TaskTypeId[] = [
  ...physicalProtectionTasks,
  "protect-dialogue",
  "protect-environment",
];

/** Authority to use force beyond self-defence, with the protection of civilians among its purposes. */
function isAuthorised(design: PlainDesign): Told {
  const { forcePurposes } = design.commitment;
  return allOf([
    beyondSelfDefence(design),
    forcePurposes?.includes("protect-civilians") ?? ["commitment.forcePurposes"],
  ]);
}

/**
 * A protection mandate has evidence on both sides, and to task it is not to have its means. The
 * check relates the tiers that are tasked to what they need: physical protection asks for
 * authority and for a unit that goes; dialogue and environment do not.
 */
export const protectionMandateMeans = defineCheck({
  id: "protection-mandate-means",
  room: "clear-objectives",
  warrant: "practice",
  consequence: "broken-chain",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: anyOperation,
    decisions: substantiveDecisions,
    when: whereTasked(protection),
  },
  needs: [
    "operation.type",
    "operation.decision",
    ...taskedNeeds,
    "commitment.forceAuthority",
    "commitment.forcePurposes",
    ...presenceAtRiskNeeds,
    "information.warningDecider",
    "information.reactionUnit",
  ],
  findings: ["hultman-2010-poc-mandate", "kjeksrud-ravndal-2011-drc", "holt-2009-chain"],
  against: ["day-hunt-2022-externalities", "russo-2021-militarised"],
  nulls: ["di-salvatore-2022-pema"],
  coded: ["protection-mandate", "protection-capacity"],
  contested: true,
  reasons: ["linked", "no-authority", "no-presence", "no-warning", "no-link"],
  judge: ({ design }) => {
    const isPhysical = physicalProtection(design);
    if (isSilent(isPhysical)) return notStatedFor(isPhysical);
    const authority = isPhysical ? [isAuthorised(design)] : [];
    if (authority.includes(false)) return notMet("no-authority");
    const { warningDecider, reactionUnit } = design.information;
    const present = presentAtRisk(design, isPhysical);
    const warned = allOf([
      namesOne("information.warningDecider", warningDecider),
      ...(isPhysical ? [namesOne("information.reactionUnit", reactionUnit)] : []),
    ]);
    const links = [...authority, present, warned];
    switch (partsThere(links)) {
      case "all":
        return met("linked");
      case "none":
        return notMet("no-link");
      case "open":
        return notStatedFor(missingIn(links));
      default:
        return partlyMet(present === false ? "no-presence" : "no-warning");
    }
  },
  remedies: (_, { reason }) => {
    const presence = { id: "plan-presence", kind: "open", path: "situation.sectors" } as const;
    const warning = {
      id: "close-warning-chain",
      kind: "open",
      path: "information.warningDecider",
    } as const;
    if (reason === "no-authority")
      return [{ id: "word-authority", kind: "open", path: "commitment.forceAuthority" }];
    if (reason === "no-presence") return [presence];
    return reason === "no-warning" ? [warning] : [presence, warning];
  },
});
