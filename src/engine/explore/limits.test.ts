import { describe, expect, it } from "vitest";
import { withLimit } from "../../domain/author-changes";
import type { EditLimit } from "../../domain/edit-limit";
import { templateDesign } from "../stress/cases/stress-designs";
import { limitedPlaces, limitsWithoutPlace } from "./limited-places";
import { limitPlaceOf, limitProblem, mayVary, placeOfLimit } from "./limits";

const halvora = templateDesign("example");

describe("is an impossible limit told?", () => {
  it.each<[string, EditLimit, string | undefined]>([
    ["crossed", { limit: "force.troopCeiling", least: 9, most: 1 }, "bounds-crossed"],
    ["too high", { limit: "force.troopCeiling", least: 5_000_000 }, "beyond-field"],
    ["below zero", { limit: "force.troopCeiling", most: -1 }, "beyond-field"],
    ["own outside", { limit: "force.troopCeiling", most: 5_000 }, "own-outside"],
    ["own inside", { limit: "force.troopCeiling", least: 0, most: 9_000 }, undefined],
    ["own out", { limit: "international.mediation", out: ["regional"] }, "own-out"],
    ["one of own out", { limit: "international.sanctions", out: ["targeted"] }, "own-out"],
    ["another out", { limit: "international.mediation", out: ["envoy"] }, undefined],
    ["gone", { limit: "force.contributors[].firm@nobody", stays: true }, "row-gone"],
    ["no such field", { limit: "force.dragons", stays: true }, "row-gone"],
    ["yes or no", { limit: "force.aviation", stays: true }, undefined],
  ])("%s", (_, limit, problem) => {
    expect(limitProblem(halvora, limit)).toBe(problem);
  });

  it("that no choice is left", () => {
    const out = ["none", "mission-led", "envoy", "regional", "other-lead"];
    expect(limitProblem(halvora, { limit: "international.mediation", out })).toBe("all-out");
  });
});

describe("is a limit found by its answer?", () => {
  it("there and back, with a row and without", () => {
    const places = [
      { path: "force.troopCeiling" },
      { path: "force.contributors[].firm", row: "vantry" },
    ] as const;
    for (const place of places)
      expect(
        placeOfLimit(limitPlaceOf(place.path, "row" in place ? place.row : undefined)),
      ).toEqual(place);
  });

  it("says more than what is usual, either way", () => {
    expect(mayVary(halvora, "force.troopCeiling")).toBe(true);
    expect(mayVary(halvora, "host.politicalWill")).toBe(false);
    const turned = withLimit(
      withLimit(halvora, "force.troopCeiling", { stays: true }),
      "host.politicalWill",
      { stays: false },
    );
    expect(mayVary(turned, "force.troopCeiling")).toBe(false);
    expect(mayVary(turned, "host.politicalWill")).toBe(true);
  });
});

describe("are the places told on which a limit may be set?", () => {
  it("those with values to try, with the limit and what is wrong with it", () => {
    const design = withLimit(halvora, "force.troopCeiling", { least: 9, most: 1 });
    const places = limitedPlaces(design);
    const ceiling = places.find(({ path }) => path === "force.troopCeiling");
    expect(ceiling).toMatchObject({ varies: true, problem: "bounds-crossed", limit: { least: 9 } });
    expect(places.some(({ path }) => path === "information.warningDecider")).toBe(false);
    expect(places.find(({ path }) => path === "host.formalConsent")).toMatchObject({
      usual: "host",
      varies: false,
    });
  });

  it("and those whose row is gone", () => {
    const design = withLimit(halvora, "force.contributors[].firm@nobody", { stays: true });
    expect(limitsWithoutPlace(design).map(({ limit }) => limit)).toEqual([
      "force.contributors[].firm@nobody",
    ]);
    expect(limitsWithoutPlace(halvora)).toEqual([]);
  });
});
