import { isSubstantive } from "../../../domain/text";
import { defineCheck } from "../../check";
import { anyOperation } from "../../operations";
import { anyListed, isOneOf, missingIn } from "../../told";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

/** A drawdown follows conditions that are written down, and somebody follows the operation. */
export const drawdownByConditions = defineCheck({
  id: "drawdown-by-conditions",
  room: "commitment",
  warrant: "practice",
  consequence: "broken-chain",
  asks: "relation",
  since: "1.0.0",
  applies: { types: anyOperation, decisions: ["drawdown"] },
  needs: [
    "operation.type",
    "operation.decision",
    "commitment.drawdownRule",
    "commitment.followOn",
    "commitment.benchmarks",
    "commitment.benchmarks[].text",
  ],
  findings: ["beardsley-2013-followthrough"],
  against: [],
  nulls: ["sambanis-2008-short-long"],
  reasons: ["conditions-and-follow-on", "by-date", "by-date-alone", "no-benchmark", "no-follow-on"],
  judge: ({ design: { commitment } }) => {
    const { drawdownRule, followOn, benchmarks } = commitment;
    const conditional = isOneOf("commitment.drawdownRule", drawdownRule, [
      "by-conditions",
      "by-both",
    ]);
    if (conditional === false)
      return followOn === "none" ? notMet("by-date-alone") : partlyMet("by-date");
    const listed = anyListed("commitment.benchmarks", benchmarks);
    if (conditional === true && listed === false) return partlyMet("no-benchmark");
    if (followOn === "none") return partlyMet("no-follow-on");
    const conditions = (benchmarks ?? []).filter(({ text }) => isSubstantive(text)).length;
    const missing = missingIn([
      conditional,
      followOn === undefined ? ["commitment.followOn"] : true,
      listed === true && conditions === 0 ? ["commitment.benchmarks[].text"] : listed,
    ]);
    return missing.length > 0
      ? notStatedFor(missing)
      : met("conditions-and-follow-on", { conditions });
  },
  remedies: ({ design: { commitment } }) => [
    ...(commitment.drawdownRule === "by-date"
      ? [{ id: "by-both", kind: "set", path: "commitment.drawdownRule", value: "by-both" } as const]
      : []),
    { id: "benchmarks", kind: "open", path: "commitment.benchmarks" },
    { id: "follow-on", kind: "open", path: "commitment.followOn" },
  ],
});
