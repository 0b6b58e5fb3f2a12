import { describe, expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { precedents } from "../../precedents/current";
import { templateDesign } from "../stress/cases/stress-designs";
import { editsAt, placesRead, type Reading, toldOf } from "./readings";
import { variableOf } from "./vary";

const halvora = templateDesign("example");
const variables = [
  variableOf(halvora, { path: "force.troopCeiling" }, [5_000, 7_000]),
  variableOf(halvora, { path: "force.civilians" }, [0, 900]),
  variableOf(halvora, { path: "commitment.durationMonths" }, [6]),
];

/** Reads the ceiling, and counts how often it is worked out. */
function counted(reads: Reading["reads"]) {
  const reading = {
    reads,
    times: 0,
    of: ({ design }: { design: ReturnType<typeof plainDesign> }) => {
      reading.times += 1;
      return design.force.troopCeiling ?? 0;
    },
  };
  return reading;
}

describe("is a reading worked out only for what it hangs on?", () => {
  it("tells each combination of its own variables once", () => {
    const reading = counted(["force.troopCeiling"]);
    const told = toldOf([reading], halvora, variables, precedents);
    expect([told([0, 0, 0], 0), told([1, 0, 0], 0), told([2, 0, 1], 0)]).toEqual([
      plainDesign(halvora).force.troopCeiling,
      5_000,
      7_000,
    ]);
    expect([told([1, 2, 1], 0), told([1, 1, 0], 0)]).toEqual([5_000, 5_000]);
    expect(reading.times).toBe(3);
  });

  it("tells the same where there are too many combinations to keep all of them", () => {
    const many = Array.from({ length: 1_100 }, (_, at) => at);
    const wide = (["force.troopCeiling", "force.civilians"] as const).map((path) =>
      variableOf(halvora, { path }, many),
    );
    const reading = counted(["force.troopCeiling", "force.civilians"]);
    const told = toldOf([reading], halvora, wide, precedents);
    expect([told([8, 9], 0), told([8, 9], 0), told([9, 8], 0)]).toEqual([7, 7, 8]);
    expect(reading.times).toBe(2);
  });

  it("tells combinations apart where there are more than numbers can count", () => {
    const rows = Array.from({ length: 9 }, (_, at) => at);
    const wide = Array.from({ length: 20 }, () =>
      variableOf(halvora, { path: "force.troopCeiling" }, rows),
    );
    const reading = counted(["force.troopCeiling"]);
    const told = toldOf([reading], halvora, wide, precedents);
    const last = (digit: number) => [digit, ...Array.from({ length: 18 }, () => 0), 1];
    expect([told(last(0), 0), told(last(1), 0), told(last(2), 0)]).toEqual([0, 0, 0]);
    expect(reading.times).toBe(3);
  });

  it("hangs on the variables that it reads, by their places", () => {
    expect(
      placesRead(counted(["commitment.durationMonths", "force.troopCeiling"]), variables),
    ).toEqual([0, 2]);
  });
});

describe("is a combination told as edits?", () => {
  it("names what differs from the design, and the row where it is one", () => {
    const inRow = { path: "force.contributors[].firm" as const, row: "r", choices: [false, true] };
    expect(editsAt([...variables, inRow], [0, 2, 0, 1])).toEqual([
      { path: "force.civilians", value: variables[1]?.choices[2] },
      { path: "force.contributors[].firm", row: "r", value: true },
    ]);
  });
});
