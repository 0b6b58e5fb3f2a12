import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { precedents } from "../current";
import { anyFilter } from "./cases/any-filter";
import { choicesIn, decadeOf, filterOperations, type OperationFilter } from "./operation-filter";
import { sizeBandOf } from "./size-band";

const choices = choicesIn(precedents);
const ids = (filter: OperationFilter) => filterOperations(precedents, filter).map(({ id }) => id);

describe("does the filter narrow as it says?", () => {
  it("shows all, in the order of the record, where nothing is asked", () => {
    expect(ids({})).toEqual(precedents.map(({ id }) => id));
  });

  it("narrows by every part at once", () => {
    const filter = {
      type: "un-peacekeeping",
      decade: 2000,
      chapter: "yes",
      protection: "yes",
    } as const;
    expect(ids(filter)).toEqual(["unmil", "unoci", "onub"]);
  });

  it("finds an operation by each of its host countries", () => {
    expect(ids({ host: "Eritrea" })).toEqual(ids({ host: "Ethiopia" }));
    expect(ids({ host: "Eritrea" })).toContain("unmee");
  });

  it("finds those whose type cannot be told", () => {
    expect(ids({ type: "untold" })).toContain("unmik");
  });

  it("widens with every part that is taken away", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        for (const key of Object.keys(filter)) {
          const wider = new Set(ids({ ...filter, [key]: undefined }));
          expect(ids(filter).every((id) => wider.has(id))).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("offers no choice that finds nothing", () => {
    for (const type of choices.types) expect(ids({ type }), type).not.toEqual([]);
    for (const organisation of choices.organisations) expect(ids({ organisation })).not.toEqual([]);
    for (const host of choices.hosts) expect(ids({ host }), host).not.toEqual([]);
    for (const decade of choices.decades) expect(ids({ decade })).not.toEqual([]);
    for (const size of choices.sizes) expect(ids({ size }), size).not.toEqual([]);
  });

  it("counts every operation in one decade and one band", () => {
    const count = (parts: readonly OperationFilter[]) =>
      parts.reduce((sum, part) => sum + ids(part).length, 0);
    expect(count(choices.decades.map((decade) => ({ decade })))).toBe(precedents.length);
    expect(count(choices.sizes.map((size) => ({ size })))).toBe(precedents.length);
  });
});

describe("is a size the one that was read?", () => {
  const band = (id: string) => {
    const found = precedents.find((each) => each.id === id);
    return found && sizeBandOf(found);
  };

  it.each([
    ["unomig", "to-500"],
    ["unmee", "to-10000"],
    ["unmiss", "above-10000"],
    ["uniimog", "unread"],
    ["uncro", "unread"],
  ])("%s: %s", (id, expected) => expect(band(id)).toBe(expected));
});

describe("is a decade the one that it begins?", () => {
  it("puts the year 2000 into the decade that begins with it", () => {
    const unmee = precedents.find(({ id }) => id === "unmee");
    expect(unmee && decadeOf(unmee)).toBe(2000);
  });
});
