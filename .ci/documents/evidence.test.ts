import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { currentEvidence } from "../../src/evidence/current";
import { bases } from "../../src/evidence/schema";

const text = readFileSync(new URL("../../docs/evidence.md", import.meta.url), "utf8");

/** The counts that the document tells, by what is counted. */
const told = Object.fromEntries(
  [...text.matchAll(/<!-- count: ([a-z-]+) -->(\d+)<!-- end -->/g)].map(([, name = "", count]) => [
    name,
    Number(count),
  ]),
);

test("does the document on the evidence count records as they are today?", () => {
  const { works, findings, codings, codedFactors } = currentEvidence;
  const read = (how: string) => findings.filter(({ basis }) => basis === how).length;
  expect(told).toEqual({
    works: works.length,
    findings: findings.length,
    codings: codings.length,
    "coded-factors": codedFactors.length,
    ...Object.fromEntries(bases.map((basis) => [basis, read(basis)])),
  });
});
