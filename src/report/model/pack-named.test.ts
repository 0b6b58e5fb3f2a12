import { expect, it } from "vitest";
import { evaluate } from "../../engine/evaluate";
import { currentEvidence } from "../../evidence/current";
import { applyPack } from "../../evidence/pack/apply-pack";
import { madePack } from "../../evidence/pack/cases/made-pack";
import { statementIn } from "../../evidence/statements";
import { precedents } from "../../precedents/current";
import { buildReport } from "./build-report";
import { textsIn, strictWords as words } from "./cases/report-of";
import { richDesign as design } from "./cases/rich-design";

it.each(["full", "brief"] as const)("does the %s report name the pack it leans on?", (kind) => {
  const bearsOn = [{ check: "size-in-studied-range", side: "null" as const }];
  const pack = madePack();
  const findings = pack.findings.map((finding) => ({ ...finding, bearsOn }));
  const evidence = applyPack(currentEvidence, { ...pack, findings });
  const records = { evidence, precedents };
  const report = buildReport({
    design,
    assessment: evaluate(design, records),
    records,
    statements: (id) => statementIn(evidence, id, "en"),
    words,
    options: { kind, annex: true, date: "2030-02-02" },
  });
  const texts = textsIn(report).join("\n");
  expect(texts).toContain("evidence 2026.1+Made pack 1.0");
  expect(texts).toContain("adds to, changes or leaves out codings of the review");
  if (kind === "full") expect(texts).toContain("A made study of 500 troops");
});
