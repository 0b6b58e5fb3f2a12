import { describe, expect, it } from "vitest";
import { fieldCatalogue } from "../../domain/field-catalogue";
import { currentEvidence } from "../../evidence/current";
import figures from "../../precedents/data/2026.1/published-figures.json";
import { shockActs } from "./apply/acts";
import { shockKinds } from "./shock";
import { shockRecord, shockRecords } from "./shocks";

const paths = new Set(fieldCatalogue.map(({ path }) => path));
const findings = new Set(currentEvidence.findings.map(({ id }) => id));

describe("is each shock laid down as data?", () => {
  it("once, in the order in which they are shown", () => {
    expect(shockRecords.map(({ kind }) => kind)).toEqual([...shockKinds]);
    expect(() => shockRecord("drought" as never)).toThrow("no shock");
  });

  it.each(shockRecords)(
    "$kind: levels from as designed to the worst, within its bounds",
    (record) => {
      const { levels, least, most, worse, unit, names } = record;
      const sign = worse === "higher" ? 1 : -1;
      expect(levels).toEqual([...new Set(levels)].sort((a, b) => sign * (a - b)));
      expect(Math.min(...levels)).toBeGreaterThanOrEqual(least);
      expect(Math.max(...levels)).toBeLessThanOrEqual(most);
      expect(levels[0]).toBe(worse === "higher" ? least : most);
      expect(names.length).toBe(unit === "named" ? most + 1 : 0);
      expect(levels.length).toBeLessThanOrEqual(8);
    },
  );

  it("names fields and studies that there are", () => {
    for (const { kind, touches, sources } of shockRecords) {
      for (const path of [...touches, ...shockActs[kind].reads]) expect(paths).toContain(path);
      for (const { basis, id } of sources) if (basis === "finding") expect(findings).toContain(id);
    }
  });

  it("gives published figures as they were read, with the same address", () => {
    const published = shockRecords.flatMap(({ sources }) =>
      sources.filter(({ basis }) => basis === "published"),
    );
    expect(published.length).toBeGreaterThan(1);
    for (const { id, level, url } of published) {
      const figure = figures.find((each) => each.id === id);
      expect(figure?.source.url).toBe(url);
      if (level !== undefined) expect(figure?.value).toBe(level);
    }
  });

  it("tries the levels that an assessment is asked for", () => {
    expect(shockRecord("strength").levels).toEqual([100, 92.5, 75, 50]);
    expect(shockRecord("lateness").levels).toEqual([0, 3, 6, 12]);
    expect(shockRecord("money").levels).toEqual([0, 6]);
  });
});
