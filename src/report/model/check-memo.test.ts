import { describe, expect, it } from "vitest";
import { allResults } from "../../engine/assessment";
import { citedFindings } from "../../engine/cited-findings";
import { evaluate } from "../../engine/evaluate";
import { checks } from "../../engine/registry";
import { currentEvidence } from "../../evidence/current";
import { applyPack } from "../../evidence/pack/apply-pack";
import { madePack } from "../../evidence/pack/cases/made-pack";
import { statementIn } from "../../evidence/statements";
import { precedents } from "../../precedents/current";
import { strictWords as words } from "./cases/report-of";
import { richDesign as design } from "./cases/rich-design";
import { checkTitle, reasonInWords } from "./check-in-words";
import { checkMemo } from "./check-memo";

const evidence = currentEvidence;
const statements = (id: string) => statementIn(evidence, id, "en");
const results = allResults(evaluate(design, { evidence, precedents }));
const memoOf = (id: string) => {
  const result = results.find((each) => each.id === id);
  if (!result) throw new Error(`no check "${id}"`);
  return checkMemo({ words, check: result, assessed: { design, result }, evidence, statements });
};

describe("does a memo say all that stands behind a check?", () => {
  it.each(results.map((result) => [result.id, result] as const))("%s", (id, result) => {
    const memo = memoOf(id);
    expect(memo.startsWith(`${checkTitle(words, result)}\n`)).toBe(true);
    expect(memo).toContain(reasonInWords(words, result, design));
    expect(memo).toContain(words.say(`checks.warrant.${result.warrant}`));
    for (const finding of [...result.findings, ...result.against, ...result.nulls])
      expect(memo).toContain(statements(finding));
    expect(memo.includes(words.say("checks.shared.contested"))).toBe(result.contested);
    expect(memo).toContain("evidence 2026.1, as of 21 November 2026");
    expect(memo).not.toMatch(/[{}<>]|undefined|\[object/);
  });

  it("says for each side how many findings there are, none among them", () => {
    const memo = memoOf("consent-where-the-host-kills");
    for (const side of ["for", "against", "null"] as const)
      expect(memo).toContain(words.say(`evidence.list.${side}`));
    const alone = memoOf("election-tasks-after-expiry");
    expect(alone).toContain(words.say("evidence.list.none.against"));
  });

  it("says how far a finding was confirmed", () => {
    const reported = evidence.findings.filter(({ basis }) => basis === "museum-coding");
    const cited = results.find(({ findings }) =>
      findings.some((id) => reported.some((finding) => finding.id === id)),
    );
    expect(memoOf(cited?.id ?? "")).toContain("coded by the museum’s reviewers");
  });

  it("carries the address of a source", () => {
    expect(memoOf("size-in-studied-range")).toContain("https://doi.org/10.1111/ajps.12036");
  });
});

describe("does it hold without a design, and with a pack?", () => {
  it("leaves out the answer in the catalogue", () => {
    for (const check of checks) {
      const memo = checkMemo({
        words,
        check: { ...check, contested: false, coded: [] },
        evidence,
        statements,
      });
      expect(memo).toContain(checkTitle(words, check));
      expect(memo).not.toContain(design.about.title);
    }
  });

  it("names the pack among the versions and cites its finding", () => {
    const bearsOn = [{ check: "size-in-studied-range", side: "null" as const }];
    const pack = madePack();
    const findings = pack.findings.map((finding) => ({ ...finding, bearsOn }));
    const base = applyPack(currentEvidence, { ...pack, findings });
    const check = checks.find(({ id }) => id === "size-in-studied-range");
    if (!check) throw new Error("the check is gone");
    const memo = checkMemo({
      words,
      check: { ...check, ...citedFindings(check, base), contested: false, coded: [] },
      evidence: base,
      statements: (id) => statementIn(base, id, "en"),
    });
    expect(memo).toContain("evidence 2026.1+Made pack 1.0, as of 1 February 2030");
    expect(memo).toContain("(Example 2030; A made country, 2020-2029; statistical)");
  });
});
