import { describe, expect, it } from "vitest";
import { factorIds } from "../../domain/factor";
import { currentEvidence } from "../current";
import { applyPack } from "./apply-pack";
import { emptyPack, madePack } from "./cases/made-pack";
import { madeCoding, madeFinding, madeWork } from "./cases/made-study";
import { largestPack, mostRecords, openPack } from "./open-pack";
import { schemaProblem } from "./schema-problem";

const problemOf = (pack: unknown, checks?: ReadonlySet<string>) => {
  const opened = openPack(JSON.stringify(pack), currentEvidence, checks);
  return opened.ok ? undefined : opened.problem;
};
const finding = (changes: object) => madePack({ findings: [{ ...madeFinding, ...changes }] });
const coding = (changes: object) => madePack({ codings: [{ ...madeCoding, ...changes }] });
const [factor] = currentEvidence.factors;
const [codedFactor] = currentEvidence.codedFactors;
const graded = currentEvidence.codedFactors.find(({ practitioners }) => practitioners);
const named = (practitioners: object) =>
  madePack({
    codedFactors: graded ? [{ ...graded, practitioners: practitioners as never }] : [],
  });

describe("does a refusal name what its sentence says?", () => {
  it.each([
    ["another base", madePack({ base: "2019.4" }), { base: "2019.4", known: "2026.1" }],
    ["an id twice", madePack({ codings: [madeCoding, madeCoding] }), { id: madeCoding.id }],
    ["nothing to retire", madePack({ retire: { works: ["nobody"] } }), { id: "nobody" }],
    [
      "a work that others rest on",
      madePack({ retire: { works: ["krain-2005"] } }),
      { id: "krain-2005", usedBy: expect.stringMatching(/^krain-2005/) },
    ],
    [
      "a check that is not there",
      finding({ bearsOn: [{ check: "luck", side: "for" }] }),
      { check: "luck" },
    ],
    ["a later version", { ...madePack(), packVersion: 2 }, { version: 2, known: 1 }],
    ["a factor without words", coding({ codedFactor: "luck", factor: null }), { known: "" }],
    ["a factor that is none", coding({ factor: "luck" }), { known: factorIds.join(", ") }],
    ["a value of a list", coding({ direction: "up" }), { expected: "for | against | null" }],
    ["a field that nobody knows", { ...madePack(), colour: "red" }, { expected: "known field" }],
    ["another type", { ...madePack(), works: "none" }, { expected: "array" }],
    ["a text that is too short", { ...madePack(), name: "" }, { expected: ">= 1" }],
    ["a text that is too long", { ...madePack(), name: "n".repeat(81) }, { expected: "<= 80" }],
    ["a form in words", { ...madePack(), version: "a b" }, { expected: "short version" }],
    ["a form that has a name", { ...madePack(), asOf: "May" }, { expected: "date" }],
  ])("%s", (_, pack, params) => {
    expect(problemOf(pack, new Set())?.params).toEqual(params);
  });

  it("names the units that there are where one is missing", () => {
    const { params } = problemOf(finding({ size: { from: 1, to: 2 } })) ?? {};
    expect(String(params?.known).split(", ")).toContain("battle-deaths-a-month");
  });

  it("names the topics that there are, in the order of the alphabet", () => {
    const topics = [...new Set(currentEvidence.findings.map(({ topic }) => topic))].sort();
    expect(problemOf(finding({ topic: "weather" }))?.params).toEqual({
      id: "weather",
      known: topics.join(", "),
    });
    const scored = new Set(currentEvidence.findings.flatMap((each) => each.scored ?? []));
    expect(problemOf(finding({ scored: "weather" }))?.params.known).toBe(
      [...scored].sort().join(", "),
    );
  });

  it("tells a size and a count that are too large, with what there may be", () => {
    const long = openPack(" ".repeat(largestPack + 1), currentEvidence);
    expect(long).toMatchObject({
      problem: { params: { size: largestPack + 1, most: largestPack } },
    });
    const many = { ...madePack(), codings: Array.from({ length: mostRecords }, () => 0) };
    expect(problemOf(many)?.params).toEqual({ count: mostRecords + 2, most: mostRecords });
    const asMany = { ...many, codings: many.codings.slice(2) };
    expect(problemOf(asMany)?.code).toBe("wrong-value");
  });

  it("tells a pack that brings what it retires by the list that brings it", () => {
    const again = { ...madeFinding, id: "kocher-2014-reanalysis" };
    const both = madePack({ findings: [again], retire: { findings: [again.id] } });
    expect(problemOf(both)?.params).toEqual({ other: "$.findings" });
  });
});

describe("does a contradiction name both fields?", () => {
  const at = (pack: unknown) => {
    const { code, path, params } = problemOf(pack) ?? {};
    return [code, path, params?.other];
  };
  it.each([
    [finding({ related: "direct" }), "findings", "related", "outcome"],
    [
      finding({ outcome: "civilian-killings-by-rebels", perpetrator: "government" }),
      "findings",
      "perpetrator",
      "outcome",
    ],
    [finding({ verifiedUrl: undefined }), "findings", "verified", "verifiedUrl"],
    [finding({ basis: "memory" }), "findings", "basis", "verified"],
    [
      finding({ verified: "recalled", basis: "memory", verifiedUrl: undefined }),
      "findings",
      "use",
      "verified",
    ],
    [coding({ codedFactor: null, factor: null }), "codings", "codedFactor", "kind"],
    [coding({ factor: "commitment" }), "codings", "factor", "codedFactor"],
    [coding({ outcome: "mass-atrocities" }), "codings", "direct", "outcome"],
    [
      named({ named: 3, of: 2, label: "relatively-strong" }),
      "codedFactors",
      "practitioners.named",
      "practitioners.of",
    ],
    [
      named({ named: 0, of: 0, label: "relatively-weak" }),
      "codedFactors",
      "practitioners.named",
      "practitioners.of",
    ],
    [
      named({ named: 1, of: 100, label: "relatively-strong" }),
      "codedFactors",
      "practitioners.label",
      "practitioners.named",
    ],
  ])("%#: the one to mend and the other", (pack, list, field, other) => {
    expect(at(pack)).toEqual(["contradiction", `$.${list}[0].${field}`, `$.${list}[0].${other}`]);
  });

  it("and nothing where the fields agree", () => {
    expect(at(finding({ outcome: "civilian-killings-by-rebels", perpetrator: "rebels" }))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(problemOf(named({ named: 2, of: 2, label: "relatively-strong" }))).toBeUndefined();
  });
});

describe("is a factor that the app has no words for found wherever it is named?", () => {
  it.each([
    ["$.codedFactors[0].id", madePack({ codedFactors: [{ ...codedFactor, id: "luck" } as never] })],
    [
      "$.factors[0].codedFactorId",
      madePack({ factors: [{ ...factor, codedFactorId: "luck" } as never] }),
    ],
    ["$.factors[0].id", madePack({ factors: [{ ...factor, id: "luck" } as never] })],
  ])("at %s", (path, pack) => {
    expect(problemOf(pack)).toMatchObject({ code: "unknown-factor", path });
  });
});

describe("is an issue of the schema told by its field only where the field is what is wrong?", () => {
  it("a field of the wrong type is told as such", () => {
    const issue = { code: "invalid_type", expected: "string" };
    for (const path of [["url"], ["doi"], ["factor"], ["factors", 0, "id"]])
      expect(schemaProblem({ ...issue, path })).toMatchObject({
        code: "wrong-value",
        params: { expected: "string" },
      });
  });
  it("a unit is missing only beside a size", () => {
    const issue = { code: "invalid_value", values: ["a", "b"] };
    expect(schemaProblem({ ...issue, path: ["size", "unit"] })).toMatchObject({
      code: "number-without-unit",
      params: { known: "a, b" },
    });
    expect(schemaProblem({ ...issue, path: ["unit"] }).code).toBe("wrong-value");
    expect(schemaProblem({ ...issue, path: ["size", "from"] }).code).toBe("wrong-value");
    expect(schemaProblem({ code: "custom", path: ["size", "unit"] }).params).toEqual({ known: "" });
  });
  it("what has no words of its own is told by its kind", () => {
    expect(schemaProblem({ code: "custom", path: ["id"] }).params).toEqual({ expected: "custom" });
    expect(schemaProblem({ code: "custom", path: ["codings", 0, "factor"] }).params).toEqual({
      known: "",
    });
  });
  it("a message of a form keeps its words, whichever form it is", () => {
    const form = { code: "invalid_format", format: "regex", path: ["id"] };
    expect(schemaProblem({ ...form, message: "no id" }).params).toEqual({ expected: "id" });
    expect(schemaProblem({ ...form, message: "not an id" }).params).toEqual({ expected: "an id" });
    expect(schemaProblem({ ...form, message: "an id, no more" }).params).toEqual({
      expected: "an id, no more",
    });
    expect(schemaProblem(form).params).toEqual({ expected: "regex" });
    expect(schemaProblem({ ...form, format: "date", message: "no date" }).params).toEqual({
      expected: "date",
    });
  });
});

describe("does a pack leave out what it does not have?", () => {
  it("names no author where there is none, and keeps the sentences of a base that it builds on", () => {
    const { author: _none, ...anonymous } = emptyPack();
    expect(applyPack(currentEvidence, anonymous).pack).toEqual({
      name: "Made pack",
      version: "1.0",
    });
    const first = applyPack(currentEvidence, madePack());
    const second = applyPack(first, { ...emptyPack(), base: first.version });
    expect(second.statements).toEqual({ [madeFinding.id]: madeFinding.statement });
    const whole = applyPack(first, { ...emptyPack(), base: null });
    expect(whole.statements).toEqual({});
    expect(whole.pack?.recodes).toBe(true);
  });

  it("links two of its findings to the same old one", () => {
    const twin = { ...madeFinding, id: "example-2030-twin" };
    const after = applyPack(currentEvidence, madePack({ findings: [madeFinding, twin] }));
    const old = after.findings.find(({ id }) => id === "hultman-2014-battle-troops");
    expect(old?.contrastsWith).toEqual(expect.arrayContaining([madeFinding.id, twin.id]));
    expect(old?.contrastsWith?.filter((id) => id === twin.id)).toHaveLength(1);
    expect(after.works.filter(({ id }) => id === madeWork.id)).toHaveLength(1);
  });
});
