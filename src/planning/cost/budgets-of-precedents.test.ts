import { describe, expect, it } from "vitest";
import { precedents } from "../../precedents/current";
import { type Precedent, precedentSchema } from "../../precedents/schema";
import { budgetsOfPrecedents } from "./budgets-of-precedents";

function operation(id: string, more: Partial<Precedent> = {}): Precedent {
  return precedentSchema.parse({
    id,
    acronym: id.toUpperCase(),
    name: id,
    organisation: "un",
    type: "un-peacekeeping",
    hostCountries: ["Atlantis"],
    start: "2004-01-01",
    chapterVII: "no",
    peakAuthorised: { troops: 900, police: 100 },
    budget: { usdMillions: 50, year: "2011-12", covers: "operation" },
    verified: "yes",
    recalledFields: [],
    sources: [],
    ...more,
  });
}
const idsOf = (list: readonly Precedent[]) =>
  budgetsOfPrecedents(list, "un-peacekeeping").operations.map(({ id }) => id);

describe("what had operations for each person that they were authorised?", () => {
  it("their budget by troops and police together, lowest first", () => {
    const dear = operation("dear", {
      budget: { usdMillions: 80, year: "2006-07", covers: "operation" },
    });
    expect(budgetsOfPrecedents([dear, operation("cheap")], "un-peacekeeping").operations).toEqual([
      expect.objectContaining({ id: "cheap", authorised: 1000, usdPerAuthorised: 50_000 }),
      expect.objectContaining({ id: "dear", usdPerAuthorised: 80_000, year: "2006-07" }),
    ]);
  });

  it("only of the same type, read in a source, and for the operation itself", () => {
    expect(
      idsOf([
        operation("other", { type: "hybrid" }),
        operation("recalled", { recalledFields: ["peakAuthorised.troops"] }),
        operation("unverified", { verified: "no" }),
        operation("support", {
          budget: { usdMillions: 50, year: "2011-12", covers: "support-only" },
        }),
        operation("nobody", { peakAuthorised: { troops: 0 } }),
        operation("fits"),
      ]),
    ).toEqual(["fits"]);
  });

  it("by the first ceiling where the highest is not known", () => {
    const first = operation("first", {
      peakAuthorised: { police: 10 },
      initialAuthorised: { troops: 500 },
    });
    expect(budgetsOfPrecedents([first], "un-peacekeeping").operations[0]?.authorised).toBe(500);
  });

  it("a range is drawn from eight on, never from fewer", () => {
    const some = (n: number) => Array.from({ length: n }, (_, i) => operation(`o${i}`));
    expect(budgetsOfPrecedents(some(7), "un-peacekeeping")).not.toHaveProperty("quartiles");
    expect(budgetsOfPrecedents(some(8), "un-peacekeeping").quartiles?.median).toBe(50_000);
  });

  it("the shipped record has too few of any type to draw one, and says none twice", () => {
    const { operations, quartiles } = budgetsOfPrecedents(precedents, "un-peacekeeping");
    expect(operations.map(({ acronym }) => acronym)).toContain("MINUSTAH");
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
    expect(quartiles).toBeUndefined();
  });
});
