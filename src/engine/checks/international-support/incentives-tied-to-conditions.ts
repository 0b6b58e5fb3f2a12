import { isSubstantive } from "../../../domain/text";
import { defineCheck } from "../../check";
import { someMeasure } from "../../facts/tools";
import { anyOperation, fieldingDecisions } from "../../operations";
import { anyOf, isOneOf } from "../../told";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

/** Where there is something to give or to withhold, it is tied to conditions that are written down. */
export const incentivesTiedToConditions = defineCheck({
  id: "incentives-tied-to-conditions",
  room: "international-support",
  warrant: "finding",
  consequence: "proxy",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: anyOperation,
    decisions: fieldingDecisions,
    when: ({ design: { international } }) =>
      international.incentivesTied === true ||
      anyOf([
        isOneOf("international.donors", international.donors, ["pledged", "conditional"]),
        someMeasure("international.sanctions", international.sanctions),
      ]),
  },
  needs: [
    "operation.type",
    "operation.decision",
    "international.donors",
    "international.sanctions",
    "international.incentivesTied",
    "commitment.benchmarks",
    "commitment.benchmarks[].text",
  ],
  findings: ["matanock-lichtenheld-2022-incentives"],
  against: [],
  nulls: [],
  coded: ["linked-to-behaviour", "conditionalities"],
  reasons: ["tied", "tied-to-nothing", "untied"],
  judge: ({ design: { international, commitment } }) => {
    if (international.incentivesTied === undefined)
      return notStatedFor(["international.incentivesTied"]);
    if (!international.incentivesTied) return notMet("untied");
    const { benchmarks } = commitment;
    if (benchmarks === undefined) return notStatedFor(["commitment.benchmarks"]);
    if (benchmarks.length === 0) return partlyMet("tied-to-nothing");
    const conditions = benchmarks.filter(({ text }) => isSubstantive(text)).length;
    return conditions > 0
      ? met("tied", { conditions })
      : notStatedFor(["commitment.benchmarks[].text"]);
  },
  remedies: ({ design: { international } }) => [
    ...(international.incentivesTied
      ? []
      : [{ id: "tie", kind: "set", path: "international.incentivesTied", value: true } as const]),
    { id: "conditions", kind: "open", path: "commitment.benchmarks" },
  ],
});
