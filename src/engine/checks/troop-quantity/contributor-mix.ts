import { defineCheck } from "../../check";
import { fieldingDecisions, forceOperations } from "../../operations";
import { allOf, isSilent, saidYes } from "../../told";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

/**
 * Nearness, quality and variety of contributors: the evidence points both ways on each, so what
 * the answer is does not count; that the author asked and knows does.
 */
export const contributorMix = defineCheck({
  id: "contributor-mix",
  room: "troop-quantity",
  warrant: "practice",
  consequence: "proxy",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: forceOperations,
    decisions: fieldingDecisions,
    when: ({ design }) =>
      design.force.contributors === undefined
        ? ["force.contributors"]
        : design.force.contributors.length > 0,
  },
  needs: [
    "operation.type",
    "operation.decision",
    "force.contributors",
    "force.contributors[].stake",
    "impartiality.contributorStakesAsked",
    "force.contributorsPrepared",
    "force.contributorsVariety",
  ],
  findings: ["bove-ruggeri-2016-diversity", "haass-ansorg-2018-quality"],
  against: ["goldring-hendricks-2018-proximity"],
  nulls: [
    "phayal-2019-darfur-capacity",
    "bove-ruggeri-2019-distance",
    "bove-ruffa-ruggeri-2020-composing",
    "dworschak-cil-2022-structure",
  ],
  coded: ["non-neighbouring-contributors", "diverse-contributors"],
  contested: true,
  reasons: ["asked", "partly-asked", "not-asked"],
  judge: ({ design: { force, impartiality } }) => {
    const nearness = saidYes(
      "impartiality.contributorStakesAsked",
      impartiality.contributorStakesAsked,
    );
    const quality = saidYes("force.contributorsPrepared", force.contributorsPrepared);
    const isVarietyDecided =
      force.contributorsVariety !== undefined || (["force.contributorsVariety"] as const);
    const contributors = force.contributors ?? [];
    const figures = {
      contributors: contributors.length,
      neighbours: contributors.filter(({ stake }) => stake === "neighbour").length,
    };
    if (nearness === false && quality === false) return notMet("not-asked", figures);
    const asked = allOf([nearness, quality, isVarietyDecided]);
    if (isSilent(asked)) return notStatedFor(asked, figures);
    return asked ? met("asked", figures) : partlyMet("partly-asked", figures);
  },
  remedies: ({ design: { force, impartiality } }) => [
    ...(impartiality.contributorStakesAsked
      ? []
      : [
          {
            id: "ask-stakes",
            kind: "set",
            path: "impartiality.contributorStakesAsked",
            value: true,
          } as const,
        ]),
    ...(force.contributorsPrepared
      ? []
      : [
          {
            id: "check-units",
            kind: "set",
            path: "force.contributorsPrepared",
            value: true,
          } as const,
        ]),
  ],
});
