import { defineCheck } from "../../check";
import { fieldingDecisions, uniformedOperations } from "../../operations";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

/**
 * Contributors with a stake in the conflict are asked about it, not refused: nearness has
 * evidence on both sides. Which stake is held never lowers the answer; not knowing it does.
 */
export const contributorStakesAsked = defineCheck({
  id: "contributor-stakes-asked",
  room: "impartiality",
  warrant: "practice",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: { types: uniformedOperations, decisions: fieldingDecisions },
  needs: [
    "operation.type",
    "operation.decision",
    "impartiality.contributorStakesAsked",
    "force.contributors",
    "force.contributors[].stake",
  ],
  findings: ["goldring-hendricks-2018-proximity"],
  against: [],
  nulls: ["bove-ruggeri-2019-distance"],
  coded: ["non-neighbouring-contributors"],
  contested: true,
  reasons: [
    "known-none-held",
    "known-some-held",
    "asked-before-pledges",
    "known-not-asked",
    "not-asked",
  ],
  judge: ({ design }) => {
    const { contributors } = design.force;
    const asked = design.impartiality.contributorStakesAsked;
    const isListed = contributors !== undefined && contributors.length > 0;
    const isKnown = isListed && contributors.every(({ stake }) => stake !== undefined);
    if (isKnown) {
      const held = contributors.filter(({ stake }) => stake !== "none").length;
      const figures = { listed: contributors.length, held };
      if (asked === false) return partlyMet("known-not-asked", figures);
      return met(held > 0 ? "known-some-held" : "known-none-held", figures);
    }
    if (asked === false) return notMet("not-asked");
    const toAsk = asked ? [] : (["impartiality.contributorStakesAsked"] as const);
    if (contributors === undefined) return notStatedFor([...toAsk, "force.contributors"]);
    if (isListed) return notStatedFor([...toAsk, "force.contributors[].stake"]);
    return asked ? met("asked-before-pledges") : notStatedFor(toAsk);
  },
  remedies: (_, { reason }) => [
    {
      id: "ask-contributors",
      kind: "set",
      path: "impartiality.contributorStakesAsked",
      value: true,
    },
    ...(reason === "known-not-asked"
      ? []
      : [{ id: "write-stakes-down", kind: "open", path: "force.contributors" } as const]),
  ],
});
