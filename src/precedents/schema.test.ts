import { describe, expect, it } from "vitest";
import records from "./data/2026.1/precedents.json";
import { type Precedent, precedentSchema, precedentsSchema } from "./schema";

const all = precedentsSchema.parse(records);
const ofType = (type: Precedent["type"]) => all.filter((precedent) => precedent.type === type);

function valueAt(precedent: Precedent, field: string): unknown {
  return field
    .split(".")
    .reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | undefined)?.[key],
      precedent,
    );
}

describe("is the record complete?", () => {
  it("holds at least 110 operations", () => {
    expect(all.length).toBeGreaterThanOrEqual(110);
  });

  it("gives each operation an id of its own", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});

describe("is each record right?", () => {
  it.each(all)("$id holds to the schema", (precedent) => {
    expect(precedentSchema.safeParse(precedent).success).toBe(true);
  });

  it("ends no operation before it starts", () => {
    expect(all.filter(({ start, end }) => end !== undefined && end < start)).toEqual([]);
  });

  it("marks as recalled only figures that are there", () => {
    const missing = all.flatMap((precedent) =>
      precedent.recalledFields
        .filter((field) => valueAt(precedent, field) === undefined)
        .map((field) => `${precedent.id} ${field}`),
    );
    expect(missing).toEqual([]);
  });

  it("names only host countries as those that a population or an area counts", () => {
    const strays = all.flatMap(({ id, hostCountries, population, areaKm2 }) =>
      [...(population?.of ?? []), ...(areaKm2?.of ?? [])]
        .filter((country) => !hostCountries.includes(country))
        .map((country) => `${id} ${country}`),
    );
    expect(strays).toEqual([]);
    const torn = all.filter(
      ({ population, areaKm2 }) => population?.of?.join() !== areaKm2?.of?.join(),
    );
    expect(torn).toEqual([]);
  });

  it("dates nothing outside the operation's life", () => {
    for (const { id, ...rest } of all) {
      const days = [rest.peakDeployedOn, ...(rest.otherStrengths ?? []).map((each) => each.when)];
      for (const day of days.filter((each) => each !== undefined)) {
        expect(day >= rest.start.slice(0, day.length), `${id} ${day}`).toBe(true);
        expect(day <= (rest.end ?? "9999").slice(0, day.length), `${id} ${day}`).toBe(true);
      }
    }
  });

  it("names only operations of the record as sharing a cost", () => {
    const known = new Set(all.map(({ id }) => id));
    expect(
      all.flatMap((each) => each.lifetimeCost?.with ?? []).filter((id) => !known.has(id)),
    ).toEqual([]);
  });

  it("calls no operation verified in full that has a recalled figure", () => {
    const torn = all.filter(
      ({ verified, recalledFields }) => verified === "yes" && recalledFields.length > 0,
    );
    expect(torn).toEqual([]);
  });

  it("keeps one scope for population and area", () => {
    const torn = all.filter(
      ({ population, areaKm2 }) => population && areaKm2 && population.scope !== areaKm2.scope,
    );
    expect(torn).toEqual([]);
  });

  it("leaves blank what is not known: no empty text, no zero population", () => {
    const blanks = all.filter(
      ({ population, areaKm2 }) => !(population?.value ?? 1) || !(areaKm2?.value ?? 1),
    );
    expect(blanks).toEqual([]);
  });

  it("cites public addresses only: named hosts, no port", () => {
    const hosts = all.flatMap(({ sources }) => sources.map((source) => new URL(source)));
    expect(
      hosts.filter(({ hostname, port }) => port !== "" || !/\.[a-z]{2,}$/.test(hostname)),
    ).toEqual([]);
  });

  it("refuses a field that it does not know", () => {
    expect(precedentSchema.safeParse({ ...all[0], outcome: "good" }).success).toBe(false);
  });
});

describe("is the type coded by the rule?", () => {
  it("codes every operation but those whose name and figures disagree", () => {
    expect(ofType(null).map(({ id }) => id)).toEqual([
      "onuca",
      "unikom",
      "minurso",
      "monua",
      "unmik",
    ]);
  });

  it("counts at least four police in five among the authorised of a police operation", () => {
    for (const { id, initialAuthorised } of ofType("un-police")) {
      const { troops = 0, police = 0 } = initialAuthorised ?? {};
      expect(police / (troops + police), id).toBeGreaterThanOrEqual(0.8);
    }
  });

  it("keeps observer operations as small as observers are", () => {
    const large = ofType("un-observer").filter(
      ({ initialAuthorised, peakAuthorised, peakDeployedUniformed = 0 }) =>
        Math.max(initialAuthorised?.troops ?? 0, peakAuthorised?.troops ?? 0) > 400 ||
        peakDeployedUniformed > 600,
    );
    expect(large).toEqual([]);
  });

  it("keeps the UN's own types to the UN", () => {
    const strays = all.filter(
      ({ type, organisation }) => type?.startsWith("un-") && organisation !== "un",
    );
    expect(strays).toEqual([]);
    expect(ofType("hybrid").every(({ organisation }) => organisation === "hybrid")).toBe(true);
  });
});
