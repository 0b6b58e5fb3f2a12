import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currentEvidence } from "../current";
import { madePack } from "./cases/made-pack";
import { madeCoding, madeFinding } from "./cases/made-study";
import { largestPack, mostRecords, openPack } from "./open-pack";
import type { PackProblemCode } from "./pack-problem";
import type { EvidencePack, PackFinding } from "./pack-schema";

const open = (pack: unknown, checks?: ReadonlySet<string>) =>
  openPack(JSON.stringify(pack), currentEvidence, checks);

function problemOf(pack: unknown, checks?: ReadonlySet<string>) {
  const opened = open(pack, checks);
  return opened.ok ? undefined : opened.problem;
}

const withFinding = (changes: Partial<PackFinding> | Record<string, unknown>) => ({
  ...madePack(),
  findings: [{ ...madeFinding, ...changes }],
});
const withWork = (changes: Record<string, unknown>) => ({
  ...madePack(),
  works: [{ ...madePack().works[0], ...changes }],
});
const withCoding = (changes: Record<string, unknown>) => ({
  ...madePack(),
  codings: [{ ...madeCoding, ...changes }],
});

describe("does a good pack open?", () => {
  it("gives back what was written, with or without a byte-order mark", () => {
    expect(open(madePack())).toEqual({ ok: true, pack: madePack() });
    expect(openPack(`\uFEFF${JSON.stringify(madePack())}`, currentEvidence).ok).toBe(true);
  });

  it("takes a sign that only looks like a tag, and a note of several lines", () => {
    expect(problemOf(withFinding({ scope: "p < 0.05; a<0 and a > 1" }))).toBeUndefined();
    expect(problemOf(madePack({ note: "One\ntwo\r\nthree" }))).toBeUndefined();
  });

  it("lets a finding stand beside a check that exists", () => {
    const bearsOn = [{ check: "size-in-studied-range", side: "null" as const }];
    const checks = new Set(["size-in-studied-range"]);
    expect(problemOf(withFinding({ bearsOn }), checks)).toBeUndefined();
    expect(problemOf(withFinding({ bearsOn }), new Set())).toMatchObject({
      code: "unknown-check",
      path: "$.findings[0].bearsOn[0].check",
    });
  });
});

const records = (count: number) => Array.from({ length: count }, () => 0);
const other = { ...madeFinding, id: "example-2030-other" };

const bad: [PackProblemCode, string, unknown][] = [
  ["not-a-pack", "$", { kind: "mandate-design" }],
  ["not-a-pack", "$", []],
  ["newer-version", "$.packVersion", madePack({ packVersion: 2 as 1 })],
  ["too-many-records", "$", { ...madePack(), codings: records(mostRecords) }],
  ["other-base", "$.base", madePack({ base: "2019.4" })],
  ["wrong-value", "$.name", madePack({ name: "" })],
  ["wrong-value", "$.asOf", madePack({ asOf: "last year" })],
  ["wrong-value", "$.findings[0].contrast", withFinding({ contrast: [] })],
  ["wrong-value", "$.findings[0].id", withFinding({ id: "Not An Id" })],
  ["wrong-value", "$.findings[0].statement", withFinding({ statement: undefined })],
  ["duplicate-id", "$.findings[1].id", madePack({ findings: [madeFinding, madeFinding] })],
  ["duplicate-id", "$.codings[1].id", madePack({ codings: [madeCoding, madeCoding] })],
  ["missing-source", "$.findings[0].workId", withFinding({ workId: "nobody-1900" })],
  ["missing-source", "$.codings[0].workId", withCoding({ workId: "nobody-1900" })],
  ["missing-source", "$.findings[0].workId", madePack({ base: null, works: [] })],
  ["missing-finding", "$.findings[0].sameData[0]", withFinding({ sameData: ["nobody-1900"] })],
  ["missing-finding", "$.findings[0].sameData[0]", withFinding({ sameData: [madeFinding.id] })],
  ["unknown-factor", "$.findings[0].factor", withFinding({ factor: "luck" })],
  ["unknown-factor", "$.codings[0].factor", withCoding({ factor: "luck" })],
  ["unknown-factor", "$.codings[0].codedFactor", withCoding({ codedFactor: "luck", factor: null })],
  ["unknown-topic", "$.findings[0].topic", withFinding({ topic: "weather" })],
  ["unknown-topic", "$.findings[0].scored", withFinding({ scored: "weather" })],
  ["number-without-unit", "$.findings[0].size.unit", withFinding({ size: { from: 1, to: 2 } })],
  [
    "number-without-unit",
    "$.findings[0].size.at.unit",
    withFinding({ size: { ...madeFinding.size, at: { unit: "people", from: 0, to: 1 } } }),
  ],
  ["markup", "$.works[0].title", withWork({ title: "A <script>alert(1)</script> title" })],
  ["markup", "$.works[0].title", withWork({ title: "A <!-- hidden --> title" })],
  ["markup", "$.works[0].title", withWork({ title: "JavaScript :alert(1)" })],
  ["markup", "$.works[0].authors[0]", withWork({ authors: ["A\u0000B"] })],
  ["markup", "$.findings[0].statement", withFinding({ statement: "One\nTwo" })],
  ["markup", "$.findings[0].coverage", withFinding({ coverage: "\u202Edesrever" })],
  ["markup", "$.note", madePack({ note: "<img src=x onerror=alert(1)>" })],
  ["bad-doi", "$.works[0].doi", withWork({ doi: "doi:10.1/x" })],
  ["bad-address", "$.works[0].url", withWork({ url: "javascript:alert(1)" })],
  ["bad-address", "$.findings[0].verifiedUrl", withFinding({ verifiedUrl: "file:///etc/passwd" })],
  ["contradiction", "$.findings[0].related", withFinding({ related: "direct" })],
  ["contradiction", "$.findings[0].verified", withFinding({ verifiedUrl: undefined })],
  ["contradiction", "$.findings[0].basis", withFinding({ basis: "memory" })],
  [
    "contradiction",
    "$.findings[0].perpetrator",
    withFinding({ outcome: "civilian-killings-by-rebels" }),
  ],
  ["contradiction", "$.codings[0].codedFactor", withCoding({ kind: "overall" })],
  ["contradiction", "$.codings[0].factor", withCoding({ factor: null })],
  ["contradiction", "$.codings[0].direct", withCoding({ direct: true })],
  ["nothing-to-retire", "$.retire.works[0]", madePack({ retire: { works: ["nobody-1900"] } })],
  [
    "nothing-to-retire",
    "$.retire.works[0]",
    madePack({ base: null, findings: [other], retire: { works: ["krain-2005"] } }),
  ],
  ["source-in-use", "$.retire.works[0]", madePack({ retire: { works: ["krain-2005"] } })],
  [
    "contradiction",
    "$.retire.findings[0]",
    madePack({
      findings: [{ ...madeFinding, id: "kocher-2014-reanalysis" }],
      retire: { findings: ["kocher-2014-reanalysis"] },
    }),
  ],
];

describe("does a bad pack say what is wrong and where?", () => {
  it.each(bad)("%s at %s", (code, path, pack) => {
    const findings = (pack as EvidencePack).findings;
    const withoutLink =
      (pack as EvidencePack).base === null
        ? { ...(pack as EvidencePack), findings: findings.map(withoutContrast) }
        : pack;
    expect(problemOf(withoutLink)).toMatchObject({ code, path });
  });

  it("refuses what is over the cap before it is read", () => {
    const opened = openPack(" ".repeat(largestPack + 1), currentEvidence);
    expect(opened).toMatchObject({ ok: false, problem: { code: "too-large", path: "$" } });
  });

  it("refuses what is no JSON, and what nests without end", () => {
    for (const text of ["", "{", "<html>"])
      expect(openPack(text, currentEvidence)).toMatchObject({ problem: { code: "not-json" } });
    const deep = `{"kind":"evidence-pack","packVersion":1,"works":${"[".repeat(2e5)}${"]".repeat(2e5)}}`;
    expect(openPack(deep, currentEvidence).ok).toBe(false);
  });

  it("names an id without end by how it begins, so that the sentence stays one", () => {
    const id = "x".repeat(5000);
    const named = `${"x".repeat(60)}\u2026`;
    expect(problemOf(withFinding({ workId: id }))?.params).toEqual({ workId: named });
    expect(problemOf(withFinding({ sameData: [id] }))?.params).toEqual({ id: named });
    const { known } = problemOf(withFinding({ topic: id }))?.params ?? {};
    expect(String(known).length).toBeGreaterThan(61);
  });

  it("refuses a practitioners' label that its own numbers do not give", () => {
    const factor = currentEvidence.codedFactors.find(({ id }) => id === "commitment");
    const practitioners = { named: 2, of: 13, label: "relatively-strong" as const };
    const codedFactors = factor ? [{ ...factor, practitioners }] : [];
    expect(problemOf(madePack({ codedFactors }))).toMatchObject({
      code: "contradiction",
      path: "$.codedFactors[0].practitioners.label",
    });
  });
});

function withoutContrast({ contrastsWith, ...finding }: PackFinding): PackFinding {
  return finding;
}

describe("is nothing that is opened able to break the reader?", () => {
  it("answers any text and any JSON without throwing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(openPack(text, currentEvidence).ok).toBe(false);
      }),
    );
  });

  it("answers a pack with anything in any place without throwing, and only takes what fits", () => {
    const key = fc.constantFrom(...Object.keys(madePack()), "retire", "factors", "releases");
    fc.assert(
      fc.property(key, fc.jsonValue(), (field, value) => {
        const opened = open({ ...madePack(), [field]: value });
        if (opened.ok) expect(open(opened.pack)).toEqual(opened);
        else expect(opened.problem.path).toMatch(/^\$/);
      }),
    );
  });
});
