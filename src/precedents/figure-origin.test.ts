import { describe, expect, it } from "vitest";
import { indexedTexts } from "./clauses/current";
import { allClauses } from "./clauses/look-up";
import { precedents } from "./current";
import { figureAt, figureFields, originOf, originOfOther, symbolIn } from "./figure-origin";
import { militaryFigureOf } from "./military-figure";
import { type Precedent, strengthFields } from "./schema";

const record = (id: string): Precedent => {
  const found = precedents.find((each) => each.id === id);
  if (!found) throw new Error(`no operation ${id}`);
  return found;
};
const held = precedents.flatMap((precedent) =>
  figureFields
    .filter((field) => figureAt(precedent, field) !== undefined)
    .map((field) => ({ precedent, field, origin: originOf(precedent, field) })),
);
const named = (each: (typeof held)[number]) => `${each.precedent.id} ${each.field}`;

describe("has every figure an origin?", () => {
  it("knows more than 500 figures of more than 110 operations", () => {
    expect(new Set(held.map(({ precedent }) => precedent.id)).size).toBeGreaterThanOrEqual(110);
    expect(held.length).toBeGreaterThan(500);
  });

  it("has a page for each that was read, and none for one from memory", () => {
    const torn = held.filter(
      ({ origin }) => (origin.how === "recalled") !== (origin.sources.length === 0),
    );
    expect(torn.map(named)).toEqual([]);
  });

  it("says the same of the strengths beside the first and the highest", () => {
    const others = precedents.flatMap((precedent) =>
      (precedent.otherStrengths ?? []).map((other) => originOfOther(precedent, other)),
    );
    expect(others.length).toBeGreaterThan(10);
    for (const { how, sources } of others) expect(how === "recalled").toBe(sources.length === 0);
  });
});

describe("is nothing from memory offered as verified?", () => {
  it("marks as recalled what the record marks, and every strength of an unverified record", () => {
    for (const { precedent, field, origin } of held) {
      if (!strengthFields.some((each) => each === field)) continue;
      const isMarked =
        precedent.verified === "no" || precedent.recalledFields.some((each) => each === field);
      expect(origin.how === "recalled", `${precedent.id} ${field}`).toBe(isMarked);
    }
  });

  it("lists every strength of an unverified record as recalled", () => {
    const torn = held.filter(
      ({ precedent, field }) =>
        precedent.verified === "no" &&
        strengthFields.some((each) => each === field) &&
        !precedent.recalledFields.some((each) => each === field),
    );
    expect(torn.map(named)).toEqual([]);
  });

  it("compares with no strength from memory", () => {
    for (const precedent of precedents) {
      const figure = militaryFigureOf(precedent);
      if (figure) expect(originOf(precedent, figure.field).how, precedent.id).toBe("read");
    }
  });
});

describe("is the source the right one?", () => {
  it("takes population, area and yearly mean from the collection of that kind", () => {
    for (const [field, part] of [
      ["population", "datasets/population"],
      ["areaKm2", "mledoze/countries"],
      ["annualMeanDeployed", "UN_Peacekeeping_Analytics"],
    ] as const) {
      for (const { precedent, origin } of held.filter((each) => each.field === field)) {
        expect(origin.sources, precedent.id).toEqual([expect.stringContaining(part)]);
        expect(precedent.sources, precedent.id).toContain(origin.sources[0]);
      }
    }
  });

  it("names the resolution and shows its text alone where the record knows it", () => {
    const { by, sources } = originOf(record("unifil"), "peakAuthorised.troops");
    expect(by).toBe("S/RES/1701 (2006)");
    expect(sources.map(symbolIn)).toEqual(["S/RES/1701 (2006)"]);
  });

  it("names the page of another strength where the record knows it, among its own pages", () => {
    for (const precedent of precedents)
      for (const { source } of precedent.otherStrengths ?? [])
        if (source !== undefined) expect(precedent.sources, precedent.id).toContain(source);
    const monusco = record("monusco");
    const pages = (monusco.otherStrengths ?? []).map(
      (each) => originOfOther(monusco, each).sources,
    );
    expect(pages.map(({ length }) => length)).toEqual([1, 1, 1]);
  });

  it("takes the text of no other resolution for the source of what a later one set", () => {
    const { by, sources } = originOf(record("minusma"), "peakAuthorised.troops");
    expect(by).toBe("S/RES/2423 (2018)");
    expect(sources.map(symbolIn)).not.toContain("S/RES/2100 (2013)");
    expect(sources.length).toBeGreaterThan(0);
  });

  it("takes the founding text for no ceiling that is not the first", () => {
    for (const [id, founding] of [
      ["minusca", "S/RES/2149 (2014)"],
      ["unmil", "S/RES/1509 (2003)"],
    ] as const) {
      const { sources } = originOf(record(id), "peakAuthorised.troops");
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.map(symbolIn)).not.toContain(founding);
    }
    const onub = originOf(record("onub"), "peakAuthorised.troops");
    expect(onub.sources.map(symbolIn)).toContain("S/RES/1545 (2004)");
  });

  it("takes no resolution for the source of a strength deployed where another page is there", () => {
    const { sources } = originOf(record("unprofor"), "peakDeployedMilitary");
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.map(symbolIn).filter(Boolean)).toEqual([]);
  });

  it("keeps the collections out of the pages for a strength that it cannot place", () => {
    const { by, sources } = originOf(record("kfor"), "peakDeployedUniformed");
    expect(by).toBeUndefined();
    expect(sources.some((source) => source.includes("eurasia"))).toBe(true);
    expect(sources.some((source) => source.includes("datasets"))).toBe(false);
  });

  it("agrees with the index of clauses on every ceiling that both hold", () => {
    const compared: string[] = [];
    const all = allClauses(indexedTexts);
    for (const { component, operation, resolution, value, added } of all) {
      const kind = component === "troop-ceiling" ? "troops" : "police";
      if (value === undefined || added || !component.endsWith("-ceiling")) continue;
      const precedent = precedents.find(({ id }) => id === operation);
      for (const ceiling of [precedent?.initialAuthorised, precedent?.peakAuthorised]) {
        if (ceiling?.by?.[kind] !== resolution) continue;
        compared.push(operation);
        // Some texts count observers within the military ceiling, some beside it.
        const observers = all.find(
          (each) => each.component === "observers" && each.resolution === resolution,
        );
        expect([value, value + (observers?.value ?? 0)], operation).toContain(ceiling[kind]);
      }
    }
    expect(new Set(compared).size).toBeGreaterThanOrEqual(12);
  });
});
