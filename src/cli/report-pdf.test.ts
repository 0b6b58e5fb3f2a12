import { expect, it } from "vitest";
import { evaluate } from "../engine/evaluate";
import { currentEvidence } from "../evidence/current";
import { applyPack } from "../evidence/pack/apply-pack";
import { madePack } from "../evidence/pack/cases/made-pack";
import { madeFinding } from "../evidence/pack/cases/made-study";
import { strictWords } from "../report/model/cases/report-of";
import { richDesign } from "../report/model/cases/rich-design";
import { readPdf } from "../report/pdf/cases/read-pdf";
import { reportPdf } from "./report-pdf";

it("does the PDF say what a pack's own finding says, and not only what ships?", async () => {
  const bearsOn = [{ check: "size-in-studied-range", side: "against" as const }];
  const pack = madePack({ findings: [{ ...madeFinding, bearsOn }] });
  const records = { evidence: applyPack(currentEvidence, pack), precedents: [] };
  const assessment = evaluate(richDesign, records);
  const { bytes } = await reportPdf(richDesign, assessment, records, strictWords, "2026-11-21");
  expect((await readPdf(bytes)).text).toContain("In this made study 500 troops went with");
});
