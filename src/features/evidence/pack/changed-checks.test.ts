import { expect, it } from "vitest";
import type { MandateDesign } from "../../../domain/design";
import type { Assessment } from "../../../engine/assessment";
import { evaluate } from "../../../engine/evaluate";
import { currentEvidence } from "../../../evidence/current";
import { changedChecks } from "./changed-checks";

const design: MandateDesign = {
  kind: "mandate-design",
  schemaVersion: 2,
  id: "a",
  about: { title: "A" },
} as MandateDesign;
const assess = (evidence = currentEvidence) => evaluate(design, { evidence, precedents: [] });

it("does the same evidence change nothing?", () => {
  expect(changedChecks(assess(), assess())).toEqual([]);
});

it("is a check named that loses a finding, though its answer stays?", () => {
  const findings = currentEvidence.findings.filter(({ id }) => id !== "kocher-2014-reanalysis");
  const changed = changedChecks(assess(), assess({ ...currentEvidence, findings }));
  const named = changed.map(({ before }) => before.id);
  expect(named).toContain("size-in-studied-range");
  for (const { movesResult } of changed) expect(movesResult).toBe(false);
});

it("is a check named whose answer moves?", () => {
  const before = assess();
  const first = before.coherence[0];
  if (!first) throw new Error("no check of coherence");
  const coherence = [{ ...first, status: "not-met" as const }, ...before.coherence.slice(1)];
  const after: Assessment = { ...before, coherence };
  expect(changedChecks(before, after)).toMatchObject([
    { movesResult: true, before: { id: first.id } },
  ]);
});
