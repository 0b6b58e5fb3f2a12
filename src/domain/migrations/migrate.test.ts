import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { schemaVersion } from "../design";
import { openDesign } from "../open-design";
import { migrationSteps } from "./migrate";

const saved = (version: number) =>
  readFileSync(new URL(`./saved/version-${version}.mandate.json`, import.meta.url), "utf8");
const olderVersions = Object.keys(migrationSteps).map(Number);

it("is there a step from every older version?", () => {
  expect(olderVersions).toEqual(Array.from({ length: schemaVersion - 1 }, (_, at) => at + 1));
});

describe.each(olderVersions)("does a file of version %i open as it was saved?", (version) => {
  const text = saved(version);
  const opened = openDesign(text);

  it("says which version it came from", () => {
    expect(opened).toMatchObject({ ok: true, migratedFrom: version });
  });
  it("keeps every answer, and only counts up the version", () => {
    expect(opened.ok && opened.design).toEqual({ ...JSON.parse(text), schemaVersion });
  });
  it("opens without a word once it is saved again", () => {
    const again = opened.ok && openDesign(JSON.stringify(opened.design));
    expect(again).toEqual({ ok: true, design: opened.ok && opened.design });
  });
});
