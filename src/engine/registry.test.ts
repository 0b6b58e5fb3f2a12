import { describe, expect, it } from "vitest";
import { factorIds } from "../domain/factor";
import { fieldRecord } from "../domain/field-catalogue";
import { currentEvidence } from "../evidence/current";
import { findingById } from "../evidence/evidence-base";
import { loadMessages } from "../i18n/catalogue";
import { checks } from "./registry";
import { thresholdIds } from "./thresholds";

describe("is every check a whole record?", () => {
  it("has an id of its own", () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  });

  it.each(checks)("$id names fields, findings and coded factors that exist", (check) => {
    for (const path of check.needs) expect(fieldRecord(path).path).toBe(path);
    const cited = [...check.findings, ...check.against, ...check.nulls];
    expect(cited.filter((id) => !findingById(currentEvidence, id))).toEqual([]);
    expect(new Set(cited).size).toBe(cited.length);
    const coded = new Set(currentEvidence.codedFactors.map(({ id }) => id));
    expect((check.coded ?? []).filter((id) => !coded.has(id))).toEqual([]);
  });

  it.each(checks)(
    "$id needs the operation's type and decision where it is for some only",
    (check) => {
      if (check.applies.types) expect(check.needs).toContain("operation.type");
      if (check.applies.decisions) expect(check.needs).toContain("operation.decision");
    },
  );

  it.each(checks.filter(({ warrant }) => warrant === "finding"))(
    "$id claims a finding and names one",
    (check) => {
      expect(check.findings.length + check.nulls.length + check.against.length).toBeGreaterThan(0);
    },
  );

  it("asks at most once a factor whether something is merely stated, and mostly relates fields", () => {
    for (const factor of factorIds) {
      const presence = checks.filter(({ room, asks }) => room === factor && asks === "presence");
      expect(presence.length, factor).toBeLessThanOrEqual(1);
    }
    const relating = checks.filter(({ asks }) => asks === "relation").length;
    expect(relating * 2).toBeGreaterThanOrEqual(checks.length);
  });
});

describe("can every check be said in words?", async () => {
  const messages = await loadMessages("en", ["checks", "coherence"]);
  it.each(checks)("$id has its sentences", (check) => {
    const prefix = `${check.room === "coherence" ? "coherence" : "checks"}.${check.id}`;
    const keys = ["title", "asks", "logic", ...check.reasons.map((reason) => `reason.${reason}`)];
    expect(keys.map((key) => `${prefix}.${key}`).filter((key) => !(key in messages))).toEqual([]);
  });
  it("has no sentence for a check or a reason that does not exist", () => {
    const known = new Set(
      checks.flatMap(({ id, room, reasons }) =>
        ["title", "asks", "logic", ...reasons.map((reason) => `reason.${reason}`)].map(
          (key) => `${room === "coherence" ? "coherence" : "checks"}.${id}.${key}`,
        ),
      ),
    );
    const shared = /^checks\.(threshold|warrant|status|shared)\.|\.remedy\./;
    expect(
      Object.keys(messages).filter(
        (key) => /^(checks|coherence)\./.test(key) && !known.has(key) && !shared.test(key),
      ),
    ).toEqual([]);
  });
  it("names every threshold", () => {
    expect(thresholdIds.filter((id) => !(`checks.threshold.${id}` in messages))).toEqual([]);
  });
});
