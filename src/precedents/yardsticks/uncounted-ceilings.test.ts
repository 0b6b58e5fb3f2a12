import { describe, expect, it } from "vitest";
import { precedents } from "../current";
import { precedentTypes } from "../schema";
import { comparablesOf } from "./comparables-of";
import { uncountedCeilings } from "./uncounted-ceilings";
import { yardstickIds } from "./yardstick";

const byId = new Map(precedents.map((precedent) => [precedent.id, precedent]));
const ofRecord = (id: string) => {
  const precedent = byId.get(id);
  if (!precedent) throw new Error(`${id} is missing`);
  return precedent;
};
const first = (persons: number, of: "troops" | "police" = "troops") =>
  ({ field: `initialAuthorised.${of}`, persons }) as const;

describe("which higher ceilings does a comparison pass over?", () => {
  it("those read between the first and the highest, and a highest from memory", () => {
    expect(uncountedCeilings(ofRecord("unmiss"), first(7000))).toEqual([
      { persons: 13_000, why: "between" },
      { persons: 17_000, why: "recalled" },
    ]);
    expect(uncountedCeilings(ofRecord("unmiss"), first(900, "police"))).toEqual([
      { persons: 2001, why: "between" },
      { persons: 2101, why: "recalled" },
    ]);
    expect(uncountedCeilings(ofRecord("unoci"), first(6240))).toEqual([
      { persons: 9792, why: "recalled" },
    ]);
  });

  it("none below the one that is counted", () => {
    expect(uncountedCeilings(ofRecord("unmiss"), first(15_000))).toEqual([
      { persons: 17_000, why: "recalled" },
    ]);
  });

  it("none where the highest ceiling or the strength deployed is what is counted", () => {
    const monusco = { field: "peakAuthorised.troops", persons: 1 } as const;
    expect(uncountedCeilings(ofRecord("monusco"), monusco)).toEqual([]);
    const observers = { field: "observers", persons: 1 } as const;
    expect(uncountedCeilings(ofRecord("unmiss"), observers)).toEqual([]);
  });

  it("tells every comparable whose own record holds more than it counts with", () => {
    const told = precedentTypes.flatMap((type) =>
      yardstickIds.flatMap((id) =>
        comparablesOf(precedents, id, { type, scope: "national" })
          .filter((each) => uncountedCeilings(ofRecord(each.precedentId), each.counted).length > 0)
          .map(({ precedentId }) => precedentId),
      ),
    );
    expect([...new Set(told)].sort()).toEqual(["unmiss", "unoci"]);
  });
});
