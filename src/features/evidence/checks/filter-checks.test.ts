import { describe, expect, it } from "vitest";
import { checks } from "../../../engine/registry";
import { checksByRoom, filterChecks } from "./filter-checks";

describe("which checks does the catalogue show?", () => {
  it("shows every check when nothing is asked for", () => {
    expect(filterChecks(checks, {})).toEqual(checks);
  });

  it("narrows by room, by warrant and by what is contested, each by itself and together", () => {
    const ofRoom = filterChecks(checks, { room: "commitment" });
    expect(ofRoom.length).toBeGreaterThan(0);
    expect(new Set(ofRoom.map(({ room }) => room))).toEqual(new Set(["commitment"]));
    const onFindings = filterChecks(checks, { warrant: "finding", contested: "contested" });
    for (const check of onFindings)
      expect([check.warrant, check.contested]).toEqual(["finding", true]);
  });

  it("parts the checks into contested and not contested without losing one", () => {
    const contested = filterChecks(checks, { contested: "contested" });
    const rest = filterChecks(checks, { contested: "uncontested" });
    expect(contested.length).toBeGreaterThan(0);
    expect(contested.length + rest.length).toBe(checks.length);
  });
});

it("does every check stand in exactly one room?", () => {
  const rooms = checksByRoom(checks);
  expect(rooms.flatMap(([, own]) => own)).toHaveLength(checks.length);
  expect(rooms.map(([room]) => room)).toContain("coherence");
  for (const [room, own] of rooms) for (const check of own) expect(check.room).toBe(room);
});
