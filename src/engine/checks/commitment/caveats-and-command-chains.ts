import { defineCheck } from "../../check";
import { fieldingDecisions, forceOperations } from "../../operations";
import { allOf, isSilent, saidYes } from "../../told";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

/** Whether it is known beforehand what units may refuse, and whom else they obey. */
export const caveatsAndCommandChains = defineCheck({
  id: "caveats-and-command-chains",
  room: "commitment",
  warrant: "practice",
  consequence: "broken-chain",
  asks: "relation",
  since: "1.0.0",
  applies: { types: forceOperations, decisions: fieldingDecisions },
  needs: [
    "operation.type",
    "operation.decision",
    "force.caveatsDeclared",
    "force.contributors",
    "force.contributors[].name",
    "force.contributors[].caveats",
    "commitment.secondCommandChainsDeclared",
  ],
  findings: ["oios-2014-response"],
  against: [],
  nulls: [],
  coded: ["clear-command"],
  reasons: ["declared", "undeclared-by-some", "one-declared", "neither"],
  judge: ({ design: { force, commitment } }) => {
    const caveats = saidYes("force.caveatsDeclared", force.caveatsDeclared);
    const chains = saidYes(
      "commitment.secondCommandChainsDeclared",
      commitment.secondCommandChainsDeclared,
    );
    if (caveats === false && chains === false) return notMet("neither");
    const hiding = (force.contributors ?? []).filter((each) => each.caveats === "undeclared");
    const names = hiding.flatMap(({ name }) => name ?? []);
    if (hiding.length > 0)
      return partlyMet("undeclared-by-some", {
        count: hiding.length,
        named: names.length === hiding.length ? "yes" : "no",
        names,
      });
    const both = allOf([caveats, chains]);
    if (isSilent(both)) return notStatedFor(both);
    return both ? met("declared") : partlyMet("one-declared");
  },
  remedies: () => [
    { id: "declare-caveats", kind: "open", path: "force.caveatsDeclared" },
    { id: "declare-chains", kind: "open", path: "commitment.secondCommandChainsDeclared" },
  ],
});
