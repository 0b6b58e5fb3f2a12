import { describe, expect, it } from "vitest";
import { precedents } from "../current";
import { observerCeilingOf, observerCeilings, observersIn } from "./observer-ceilings";

describe("are the observers of each resolution those on record?", () => {
  it("names each operation once, and only operations with formed troops", () => {
    const ids = observerCeilings.map(({ operation }) => operation);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(precedents.find((precedent) => precedent.id === id)?.type, id).toBe("un-peacekeeping");
  });

  it("gives a ceiling that the record of the operation holds too", () => {
    for (const { operation, military } of observerCeilings) {
      const precedent = precedents.find(({ id }) => id === operation);
      const { initialAuthorised, peakAuthorised } = precedent ?? {};
      expect([initialAuthorised?.troops, peakAuthorised?.troops], operation).toContain(military);
    }
  });

  it("has fewer observers than military in each", () => {
    for (const each of observerCeilings)
      expect(observersIn(each), each.operation).toBeLessThan(each.military);
  });

  it("counts staff officers where the text names them", () => {
    const unmil = observerCeilingOf("unmil");
    expect(unmil && observersIn(unmil)).toBe(410);
    const unmee = observerCeilingOf("unmee");
    expect(unmee && observersIn(unmee)).toBe(220);
    expect(observerCeilingOf("unmiss")).toBeUndefined();
  });
});
