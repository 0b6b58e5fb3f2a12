import { describe, expect, it } from "vitest";
import { indexedTexts } from "../../../precedents/clauses/current";
import { allClauses } from "../../../precedents/clauses/look-up";
import { filterClauses, filterFromQuery, queryOf } from "./clause-filter";

const all = allClauses(indexedTexts);

describe("does the filter narrow as it says?", () => {
  it("shows all, the latest first, where nothing is asked", () => {
    const found = filterClauses(all, {});
    expect(found).toHaveLength(all.length);
    expect(found[0]?.adopted).toBe("2015-12-15");
    expect(found.at(-1)?.adopted).toBe("1964-03-04");
  });

  it("narrows by every part at once", () => {
    const found = filterClauses(all, {
      component: "protect-physical",
      verb: "decides",
      modality: "secure",
      from: 2004,
      to: 2009,
    });
    expect(found.length).toBeGreaterThan(2);
    for (const clause of found) {
      expect(clause).toMatchObject({
        component: "protect-physical",
        verb: "decides",
        modality: "secure",
      });
      expect(Number(clause.adopted.slice(0, 4))).toBeGreaterThanOrEqual(2004);
      expect(Number(clause.adopted.slice(0, 4))).toBeLessThanOrEqual(2009);
    }
  });

  it("keeps the clauses of another force with that force", () => {
    const found = filterClauses(all, { operation: "mnf-haiti" });
    expect(found.map(({ resolution }) => resolution)).toContain("S/RES/940 (1994)");
  });

  it("is empty rather than wrong where nothing meets it", () => {
    expect(filterClauses(all, { component: "public-health" })).toEqual([]);
  });

  it("is carried by an address and back", () => {
    const filter = { component: "demining", operation: "unmee", from: 1999 } as const;
    expect(filterFromQuery(queryOf(filter))).toEqual(filter);
    expect(queryOf({})).toBe("");
  });
});
