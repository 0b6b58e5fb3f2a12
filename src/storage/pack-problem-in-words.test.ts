import { describe, expect, it } from "vitest";
import { currentEvidence } from "../evidence/current";
import { openPack } from "../evidence/pack/open-pack";
import { type PackProblem, packProblemCodes } from "../evidence/pack/pack-problem";
import { loadMessages } from "../i18n/catalogue";
import { createWords } from "../i18n/words";
import { packProblemInWords } from "./pack-problem-in-words";

const messages = await loadMessages("en", ["evidence"]);
const words = createWords("en", messages, { onMissing: "throw" });
const whole = new Set(["too-large", "not-utf8", "not-json", "not-a-pack", "too-many-records"]);
const params = {
  size: 7_250_000,
  most: 5_000_000,
  count: 30_000,
  version: 2,
  known: 1,
  base: "2019.4",
  id: "some-id",
  workId: "some-work",
  usedBy: "some-finding",
  check: "some-check",
  other: "$.findings[0].outcome",
  expected: "string",
};

describe("is every refusal of a pack one line with its place and a way out?", () => {
  it.each(packProblemCodes)("%s", (code) => {
    const problem: PackProblem = { code, path: "$.findings[3].size", params };
    const said = packProblemInWords(words, problem);
    expect(said).not.toMatch(/[\n{}]/);
    expect(said).toMatch(/the evidence in use stays\.$/);
    expect(said.startsWith("$.findings[3].size: ")).toBe(!whole.has(code));
  });

  it("gives sizes in millions of characters", () => {
    const problem: PackProblem = { code: "too-large", path: "$", params };
    expect(packProblemInWords(words, problem)).toMatch(/has 7\.3 million .* at most 5 million/);
  });

  it("has the words for what opening a bad file really answers", () => {
    const opened = openPack('{"kind":"evidence-pack","packVersion":9}', currentEvidence);
    expect(opened.ok || packProblemInWords(words, opened.problem)).toMatch(
      /^\$\.packVersion: .*form 9/,
    );
  });
});
