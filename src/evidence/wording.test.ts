import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { currentEvidence } from "./current";
import * as schema from "./schema";

/** The words for ids of this room live in the message catalogue; here only their presence is held. */
const messages: Record<string, string> = JSON.parse(
  readFileSync(new URL("../i18n/messages/en/evidence.json", import.meta.url), "utf8"),
);

const { works, findings, codings, codedFactors } = currentEvidence;

const spoken: Record<string, readonly string[]> = {
  "coded-factor": codedFactors.map(({ id }) => id),
  family: codedFactors.map(({ family }) => family),
  topic: findings.map(({ topic }) => topic),
  scored: findings.flatMap(({ scored }) => scored ?? []),
  outcome: schema.findingOutcomes,
  "coded-outcome": schema.codedOutcomes,
  direction: schema.findingDirections,
  "coded-direction": schema.codedDirections,
  "study-design": schema.studyDesigns,
  method: schema.methods,
  basis: schema.bases,
  "work-kind": schema.workKinds,
  related: findings.map(({ related }) => related),
  perpetrator: findings.map(({ perpetrator }) => perpetrator),
  verified: findings.map(({ verified }) => verified),
  use: findings.map(({ use }) => use),
  cases: codings.map(({ cases }) => cases),
  "details-recalled": works.flatMap(({ detailsRecalled }) => detailsRecalled ?? []),
  size: findings.flatMap(({ size }) => size?.unit ?? []),
  "size-at": findings.flatMap(({ size }) => size?.at?.unit ?? []),
};

describe("has every id that a reader meets a name in words?", () => {
  it.each(Object.entries(spoken))("%s", (prefix, ids) => {
    const unnamed = [...new Set(ids)].filter((id) => !messages[`evidence.${prefix}.${id}`]);
    expect(unnamed).toEqual([]);
  });

  it("gives no two coded factors the same name", () => {
    const names = codedFactors.map(({ id }) => messages[`evidence.coded-factor.${id}`]);
    expect(new Set(names).size).toBe(names.length);
  });
});
