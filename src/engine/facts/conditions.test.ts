import { describe, expect, it } from "vitest";
import type { Told } from "../told";
import { judgedByCount, openAbsent } from "./conditions";

const silent: Told = ["host.fallback"];
const paths = [
  "host.compact",
  "host.accessGuarantee",
  "host.ownReportingLine",
  "host.violationsReported",
  "host.freeMovementClause",
] as const;

function judged(tolds: readonly Told[]) {
  return judgedByCount(Object.fromEntries(paths.map((path, index) => [path, tolds[index]])));
}

describe("do conditions count only as far as they are stated?", () => {
  it.each([
    [[true, true, true, true, true], "met"],
    [[true, true, true, true, false], "partly-met"],
    [[true, true, true, false, false], "partly-met"],
    [[true, true, false, false, false], "not-met"],
    [[false, false, false, false, false], "not-met"],
    [[true, true, true, true, silent], "not-stated"],
    [[true, true, true, silent, false], "partly-met"],
    [[true, true, silent, false, false], "not-stated"],
    [[silent, silent, false, false, false], "not-met"],
    [[silent, silent, silent, false, false], "not-stated"],
  ] as const)("%j: %s", (tolds, status) => {
    expect(judged(tolds).status).toBe(status);
  });

  it("names those stated absent, and the fields of the silent ones", () => {
    expect(judged([true, true, true, false, false]).figures).toEqual({
      present: 3,
      of: 5,
      absent: ["host.violationsReported", "host.freeMovementClause"],
    });
    expect(judged([true, true, true, true, silent]).missing).toEqual(["host.fallback"]);
  });
});

it("do remedies lead to the fields stated absent, and to no silent one?", () => {
  const conditions = { "host.compact": false, "host.accessGuarantee": silent } as const;
  expect(openAbsent(conditions, { "host.compact": "agree-compact" })).toEqual([
    { id: "agree-compact", kind: "open", path: "host.compact" },
  ]);
});
