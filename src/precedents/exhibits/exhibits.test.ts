import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { precedents } from "../current";
import {
  exhibitById,
  exhibitSourceById,
  exhibitSources,
  exhibits,
  judgementsDiffer,
  neighboursOf,
} from "./exhibits";
import { exhibitSchema, exhibitSourceSchema, judgementDirections } from "./schema";

const repeated = (ids: readonly string[]) => ids.filter((id, place) => ids.indexOf(id) !== place);

describe("which cases are there?", () => {
  it("holds at least twelve, each once, oldest first", () => {
    expect(exhibits.length).toBeGreaterThanOrEqual(12);
    expect(repeated(exhibits.map(({ id }) => id))).toEqual([]);
    const dates = exhibits.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
  });
  it("names the year of its text in its id and in its resolution", () => {
    for (const { id, date, resolution } of exhibits) {
      expect(id.slice(-4)).toBe(date.slice(0, 4));
      expect(resolution).toContain(`(${date.slice(0, 4)})`);
    }
  });
  it("belongs to an operation on record that ran on that day or began within forty days", () => {
    for (const { precedent, acronym, date } of exhibits) {
      const record = precedents.find(({ id }) => id === precedent);
      expect(record?.acronym, precedent).toBe(acronym);
      const begins = Date.parse(record?.start ?? "") - Date.parse(date);
      expect(begins / 86_400_000).toBeLessThanOrEqual(40);
      expect((record?.end ?? "9999") > date).toBe(true);
    }
  });
  it("differs in kind and in fate", () => {
    const types = exhibits.map(
      ({ precedent }) => precedents.find(({ id }) => id === precedent)?.type,
    );
    expect(new Set(types).size).toBeGreaterThanOrEqual(3);
    for (const direction of judgementDirections)
      expect(
        exhibits.some(({ judgements }) => judgements.some((each) => each.direction === direction)),
      ).toBe(true);
  });
});

describe.each(exhibits)("are the sides of $id traced?", (exhibit) => {
  it("has at least two judgements, each once", () => {
    expect(exhibit.judgements.length).toBeGreaterThanOrEqual(2);
    expect(repeated(exhibit.judgements.map(({ id }) => id))).toEqual([]);
  });
  it("cites sources that exist, and none from before the text that it judges", () => {
    const year = Number(exhibit.date.slice(0, 4));
    const cited = [
      ...exhibit.judgements.flatMap((each) => ("source" in each ? [each.source] : [])),
      ...exhibit.later.flatMap(({ sources }) => sources),
    ];
    for (const id of cited) {
      const source = exhibitSourceById(id);
      expect(source, id).toBeDefined();
      expect(source?.year ?? year).toBeGreaterThanOrEqual(year);
    }
  });
  it("keeps as known later only what came after the text", () => {
    expect(repeated(exhibit.later.map(({ id }) => id))).toEqual([]);
    const dates = exhibit.later.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    for (const { date } of exhibit.later) {
      const length = Math.min(date.length, exhibit.date.length);
      expect(date.slice(0, length) > exhibit.date.slice(0, length)).toBe(true);
    }
  });
});

describe("are the sources in order?", () => {
  it("has each once, and each cited", () => {
    const ids = exhibitSources.map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    const cited = new Set(
      exhibits.flatMap(({ judgements, later }) => [
        ...judgements.flatMap((each) => ("source" in each ? [each.source] : [])),
        ...later.flatMap(({ sources }) => sources),
      ]),
    );
    expect(ids.filter((id) => !cited.has(id))).toEqual([]);
  });
  it("writes an author with a comma as family name and given name, and a body without one", () => {
    const commas = exhibitSources.flatMap(({ authors }) =>
      authors.filter((each) => /,/.test(each)),
    );
    expect(commas.filter((each) => !/^[^,]{2,20}, [^,]{2,30}$/.test(each))).toEqual([]);
  });
  it("leads to resolutions and reports at the United Nations itself", () => {
    const documents = exhibitSources.filter(({ title }) => /^Resolution|, S\/\d{4}\//.test(title));
    expect(documents.length).toBeGreaterThan(5);
    for (const { url } of documents) expect(url).toMatch(/^https:\/\/docs\.un\.org\/en\/S\//);
  });
});

describe("does the schema refuse what an exhibit must not hold?", () => {
  const [exhibit] = exhibits;
  const [source] = exhibitSources;
  it("refuses a name that it does not know, such as an accuracy", () => {
    expect(exhibitSchema.safeParse({ ...exhibit, accuracy: 0.9 }).success).toBe(false);
    expect(exhibitSchema.safeParse({ ...exhibit, hits: 3 }).success).toBe(false);
  });
  it("refuses a judgement without a source, without a side or with two sources", () => {
    const judgement = { id: "a", judged: "operation", direction: "mixed" };
    const withOne = (one: object) =>
      exhibitSchema.safeParse({ ...exhibit, judgements: [one] }).success;
    expect(withOne({ ...judgement, source: "s" })).toBe(true);
    expect(withOne(judgement)).toBe(false);
    expect(withOne({ ...judgement, source: "s", direction: "neutral" })).toBe(false);
    expect(withOne({ ...judgement, source: "s", work: "w", basis: "page" })).toBe(false);
  });
  it("takes a date known later to the day, the month or the year, and nothing else", () => {
    const withDate = (date: string) =>
      exhibitSchema.safeParse({ ...exhibit, later: [{ id: "a", date, sources: ["s"] }] }).success;
    expect(["2001-03-30", "2001-03", "2001"].map(withDate)).toEqual([true, true, true]);
    expect(["March 2001", "2001-3", ""].map(withDate)).toEqual([false, false, false]);
  });
  it("refuses a source without an address or without how it was read", () => {
    const { url, ...homeless } = source ?? { url: "" };
    expect(url).not.toBe("");
    expect(exhibitSourceSchema.safeParse(homeless).success).toBe(false);
    expect(exhibitSourceSchema.safeParse({ ...source, basis: "hearsay" }).success).toBe(false);
  });
});

describe("are look-ups true to the list?", () => {
  it("finds each by its id, and nothing by another", () => {
    for (const exhibit of exhibits) expect(exhibitById(exhibit.id)).toBe(exhibit);
    fc.assert(
      fc.property(fc.string(), (id) => {
        const known = exhibits.some((exhibit) => exhibit.id === id);
        expect(exhibitById(id) !== undefined).toBe(known);
        if (!known) expect(neighboursOf(id)).toEqual({});
      }),
    );
  });
  it("walks from the first to the last and back", () => {
    const walk = (from: string | undefined, way: "before" | "after"): string[] => {
      const found = from === undefined ? undefined : neighboursOf(from)[way];
      return found ? [found.id, ...walk(found.id, way)] : [];
    };
    const ids = exhibits.map(({ id }) => id);
    expect(walk(ids[0], "after")).toEqual(ids.slice(1));
    expect(walk(ids.at(-1), "before")).toEqual(ids.slice(0, -1).reverse());
  });
  it("says that judgements differ only where they point more than one way", () => {
    const some = fc.array(fc.constantFrom(...judgementDirections));
    fc.assert(
      fc.property(some, (directions) => {
        const judgements = directions.map((direction, place) => ({
          id: `j${place}`,
          source: "s",
          judged: "operation" as const,
          direction,
        }));
        const differ = directions.some((each) => each !== directions[0]);
        expect(judgementsDiffer({ judgements })).toBe(differ);
      }),
    );
  });
});
