import type { PlainDesign } from "../../../domain/plain";
import type { TaskTypeId } from "../../../domain/tasks/taxonomy";
import { defineCheck } from "../../check";
import { partsThere } from "../../facts/parts-there";
import { presenceAtRiskNeeds, presentAtRisk } from "../../facts/presence-at-risk";
import { someTask, taskTypeNeeds, whereTasked } from "../../facts/task-set";
import { anyOperation, substantiveDecisions } from "../../operations";
import { allOf, isSilent, missingIn, namesOne, type Told } from "../../told";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

const physical: readonly TaskTypeId[] = ["protect-physical", "safe-area-protection"];

/** Authority to use force beyond self-defence, with the protection of civilians among its purposes. */
function isAuthorised({ commitment }: PlainDesign): Told {
  const { forceAuthority, forcePurposes } = commitment;
  return allOf([
    forceAuthority === undefined
      ? ["commitment.forceAuthority"]
      : forceAuthority !== "self-defence-only",
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
    when: whereTasked([...physical, "protect-dialogue", "protect-environment"]),
  },
  needs: [
    "operation.type",
    "operation.decision",
    ...taskTypeNeeds,
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
    const isPhysical = someTask(design, ({ type }) =>
      type ? physical.includes(type) : "purpose.tasks[].type",
    );
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
