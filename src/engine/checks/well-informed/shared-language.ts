import type { PlainDesign } from "../../../domain/plain";
import { isNamed } from "../../../domain/text";
import { defineCheck } from "../../check";
import { fieldingDecisions, uniformedOperations } from "../../operations";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

/** Whether every listed unit comes from one named contributor, whose command speaks its language. */
function isOneContributor({ force }: PlainDesign): boolean {
  const names = (force.contributors ?? []).map(({ name }) => name);
  return (
    names.length > 0 &&
    names.every(isNamed) &&
    new Set(names.map((name) => name?.trim().toLowerCase())).size === 1
  );
}

/** Orders cross a gap of language between command and contingents, or an interpreter carries them. */
export const sharedLanguage = defineCheck({
  id: "shared-language",
  room: "well-informed",
  warrant: "practice",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: uniformedOperations,
    decisions: fieldingDecisions,
    when: ({ design }) => !isOneContributor(design),
  },
  needs: [
    "operation.type",
    "operation.decision",
    "force.contributors",
    "force.contributors[].name",
    "information.sharedLanguage",
    "information.interpreters",
  ],
  findings: [],
  against: [],
  nulls: ["bove-ruffa-ruggeri-2020-composing"],
  reasons: ["shared", "bridged", "not-shared"],
  judge: ({ design: { information } }) => {
    if (information.sharedLanguage === undefined)
      return notStatedFor(["information.sharedLanguage"]);
    if (information.sharedLanguage) return met("shared");
    if (information.interpreters === undefined) return notStatedFor(["information.interpreters"]);
    return information.interpreters ? partlyMet("bridged") : notMet("not-shared");
  },
  remedies: (_, { reason }) => [
    { id: "agree-on-language", kind: "open", path: "information.sharedLanguage" },
    ...(reason === "bridged"
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
