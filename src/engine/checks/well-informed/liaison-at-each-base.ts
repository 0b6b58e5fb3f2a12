import type { PlainDesign, PlainSector } from "../../../domain/plain";
import { defineCheck } from "../../check";
import { partsThere } from "../../facts/parts-there";
import { substantiveDecisions, uniformedOperations } from "../../operations";
import { missingIn, saidYes, type Told } from "../../told";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

/** Sectors that have, or may have, a base: all but those stated to have no troops. */
function bases({ situation }: PlainDesign): readonly PlainSector[] | undefined {
  return situation.sectors?.filter(({ troops }) => troops !== 0);
}

/** A base with or without liaison; where troops are silent, a sector without may have no base. */
function hasLiaison({ troops, liaison }: PlainSector): Told {
  if (troops === undefined && liaison === false) return ["situation.sectors[].troops"];
  return saidYes("situation.sectors[].liaison", liaison);
}

/** Whoever patrols from a base learns what happens around it only from people who can be understood. */
export const liaisonAtEachBase = defineCheck({
  id: "liaison-at-each-base",
  room: "well-informed",
  warrant: "operationalisation",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: uniformedOperations,
    decisions: substantiveDecisions,
    when: ({ design }) => {
      const stated = bases(design);
      return stated === undefined ? ["situation.sectors"] : stated.length > 0;
    },
  },
  needs: [
    "operation.type",
    "operation.decision",
    "situation.sectors",
    "situation.sectors[].troops",
    "situation.sectors[].liaison",
    "information.interpreters",
  ],
  findings: ["autesserre-2010-congo", "gray-2022-south-sudan", "muller-bashar-2017-unamid"],
  against: [],
  nulls: [],
  reasons: ["each-base", "some-bases", "no-interpreters", "none"],
  judge: ({ design }) => {
    const atBases = (bases(design) ?? []).map(hasLiaison);
    const parts = [
      ...atBases,
      saidYes("information.interpreters", design.information.interpreters),
    ];
    const figures = {
      bases: atBases.length,
      without: atBases.filter((told) => told === false).length,
    };
    switch (partsThere(parts)) {
      case "all":
        return met("each-base", figures);
      case "none":
        return notMet("none", figures);
      case "open":
        return notStatedFor(missingIn(parts));
      default:
        return partlyMet(figures.without > 0 ? "some-bases" : "no-interpreters", figures);
    }
  },
  remedies: ({ design }) => [
    ...(bases(design) ?? [])
      .filter((base) => hasLiaison(base) === false)
      .map(
        ({ id }) =>
          ({
            id: "add-liaison",
            kind: "set",
            path: "situation.sectors[].liaison",
            row: id,
            value: true,
          }) as const,
      ),
    ...(design.information.interpreters
      ? []
      : [
          {
            id: "add-interpreters",
            kind: "set",
            path: "information.interpreters",
            value: true,
          } as const,
        ]),
  ],
});
