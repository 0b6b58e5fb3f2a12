import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { withOverride } from "../domain/author-changes";
import { blankDesign, type MandateDesign } from "../domain/design";
import { withValue } from "../domain/edit";
import { allResults, type CheckResult } from "../engine/assessment";
import { evaluate } from "../engine/evaluate";
import { currentEvidence } from "../evidence/current";
import { loadMessages } from "../i18n/catalogue";
import { createWords, type Words } from "../i18n/words";
import { WordsProvider } from "../ui/words-context";
import { CheckCard } from "./check-card";

let words: Words;
beforeAll(async () => {
  const messages = await loadMessages("en", [
    "fields",
    "checks",
    "coherence",
    "evidence",
    "comments",
  ]);
  words = createWords("en", messages, { onMissing: "throw" });
});

const resultsOf = (design: MandateDesign) =>
  allResults(evaluate(design, { evidence: currentEvidence, precedents: [] }));
const resultOf = (design: MandateDesign, id: string) => {
  const result = resultsOf(design).find((each) => each.id === id);
  if (!result) throw new Error(`no check ${id}`);
  return result;
};
const cardOf = (design: MandateDesign, id: string, more: Partial<CheckResult> = {}) =>
  renderToStaticMarkup(
    <WordsProvider words={words}>
      <CheckCard
        result={{ ...resultOf(design, id), ...more }}
        design={design}
        base={currentEvidence}
        onOpenField={() => undefined}
      />
    </WordsProvider>,
  );

const blank = blankDesign("d", "D");
const id = "consent-where-the-host-kills";
const answers = [
  ["operation.type", "un-peacekeeping"],
  ["operation.decision", "new"],
  ["situation.perpetrators", ["government"]],
  ["purpose.tasks", [{ id: "t", type: { value: "protect-physical" } }]],
  ["host.obstructionResponses", []],
  ["host.dailyCooperation", "obstructed"],
] as const;
const host = answers.reduce<MandateDesign>(
  (design, [path, value]) => withValue(design, path, value),
  blank,
);

describe("does a card say how a check stands, why, and what could be changed?", () => {
  it("an open one: status in words, reason, remedies, studies on every side", () => {
    const html = cardOf(host, id);
    expect(html).toContain("Not met");
    expect(html).toContain("the design says that there is no response to it");
    expect(html).toMatch(/<button[^>]*>.*Give the operation a reporting line/);
    const { findings, against, nulls } = resultOf(host, id);
    expect(html).toContain(
      `${findings.length} for, ${against.length} against, ${nulls.length} without clear effect`,
    );
    expect(html).toContain(words.say("checks.warrant.logic"));
  });

  it("says that the evidence points both ways only where it does", () => {
    const contested = words.say("checks.shared.contested");
    expect(cardOf(host, id, { contested: true })).toContain(contested);
    expect(cardOf(host, id, { contested: false })).not.toContain(contested);
  });

  it("one that cannot be told: which fields would tell, and a way to each", () => {
    const html = cardOf(withValue(blank, "operation.type", "un-peacekeeping"), id);
    expect(html).toContain("Not stated");
    expect(html).not.toContain("Not met");
    expect(html).toContain("Cannot be told yet. Not stated: Who attacks civilians.");
    expect(html).toMatch(/<button[^>]*>.*Who attacks civilians/);
  });

  it("the author's own view stands beside the status and leaves it alone", () => {
    const view = { who: "Desk officer", why: "Agreed in the talks", when: "2026-11-21" };
    const html = cardOf(withOverride(host, id, view), id);
    expect(html).toContain("Not met");
    expect(html).toContain("Desk officer, 21 November 2026: Agreed in the talks");
  });

  it("can be drawn for every check of a design where something, or nothing, is decided", () => {
    for (const design of [blank, host]) {
      for (const { id: each } of resultsOf(design)) {
        expect(cardOf(design, each), each).toMatch(/<h3[^>]*>[^<]+<\/h3>/);
      }
    }
  });
});
