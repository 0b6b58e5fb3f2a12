import { describe, expect, it } from "vitest";
import { blankDesign } from "../../domain/design";
import { withValue } from "../../domain/edit";
import { factorIds } from "../../domain/factor";
import { fieldCatalogue, fieldRecord } from "../../domain/field-catalogue";
import { listOf } from "../../domain/field-path";
import { plainDesign } from "../../domain/plain";
import { currentEvidence } from "../../evidence/current";
import messages from "../../i18n/messages/en/wizard.json";
import { allPaths, stepIds } from "./question";
import { questionOf, questions, questionsShown } from "./questions";

const asked = questions.flatMap(allPaths);
const blank = blankDesign("d", "D");

describe("do the questions ask the whole design?", () => {
  it("asks every field, each in one question", () => {
    expect([...asked].sort()).toEqual(fieldCatalogue.map(({ path }) => path).sort());
  });

  it("keeps the essential path to 25 questions, in each of the nine steps at least one", () => {
    const essential = questions.filter((question) => question.essential);
    expect(essential.length).toBeLessThanOrEqual(25);
    expect([...new Set(essential.map(({ step }) => step))]).toEqual([...stepIds]);
  });

  it("asks a list and its columns in one question, the list first", () => {
    for (const question of questions) {
      const [first] = question.paths;
      if (!first || fieldRecord(first).value.kind !== "rows") continue;
      expect(allPaths(question).map(listOf), question.id).toEqual(
        allPaths(question).map(() => first),
      );
    }
  });

  it("names each question once and in words", () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    const said: Record<string, string> = messages;
    expect(questions.filter(({ id }) => !said[`wizard.question.${id}`])).toEqual([]);
    const known = new Set(questions.map(({ id }) => `wizard.question.${id}`));
    expect(
      Object.keys(said).filter((key) => /^wizard\.question\./.test(key) && !known.has(key)),
    ).toEqual([]);
  });

  it("finds the question of a field", () => {
    expect(questionOf("situation.sectors[].terrain").id).toBe("sectors");
  });
});

describe("does a question claim no evidence that is not its own?", () => {
  it("names coded factors and topics that the base has", () => {
    const coded = new Set(currentEvidence.codedFactors.map(({ id }) => id));
    const topics = new Set(currentEvidence.findings.map(({ topic }) => topic));
    for (const { id, evidence } of questions) {
      expect(
        evidence.coded.filter((each) => !coded.has(each)),
        id,
      ).toEqual([]);
      expect(
        evidence.topics.filter((each) => !topics.has(each)),
        id,
      ).toEqual([]);
    }
  });

  it("shows a whole factor's counts only beside a graded choice of that factor", () => {
    for (const question of questions) {
      const lent = factorIds.filter((factor) => question.evidence.coded.includes(factor));
      for (const factor of lent) {
        const graded = allPaths(question).filter(
          (path) => fieldRecord(path).graded && fieldRecord(path).serves === factor,
        );
        expect(graded.length, `${question.id} and ${factor}`).toBeGreaterThan(0);
      }
    }
  });
});

describe("is a question asked only where it is worth asking?", () => {
  const shown = (step: (typeof stepIds)[number], design = blank) =>
    questionsShown(step, plainDesign(design)).map(({ id }) => id);

  it("asks everything while nothing is decided", () => {
    for (const step of stepIds) {
      expect(shown(step)).toEqual(questions.filter((q) => q.step === step).map(({ id }) => id));
    }
  });

  it("asks for conditions of support only where forces may be supported", () => {
    const none = withValue(blank, "impartiality.forcesSupported", "none");
    expect(shown("impartiality", none)).not.toContain("support-conditions");
    const host = withValue(blank, "impartiality.forcesSupported", "host-forces");
    expect(shown("impartiality", host)).toContain("support-conditions");
  });

  it("asks a political mission for no pledges, an observer mission for no second stage", () => {
    const political = withValue(blank, "operation.type", "special-political");
    expect(shown("troops", political)).not.toContain("contributors");
    const observers = withValue(blank, "operation.type", "un-observer");
    expect(shown("troops", observers)).toContain("contributors");
    expect(shown("commitment", observers)).not.toContain("second-stage");
  });

  it("asks who is deployed now only where something may be there already", () => {
    const renewal = withValue(blank, "operation.decision", "renewal");
    expect(shown("troops", renewal)).toContain("deployed-now");
    expect(shown("troops", withValue(blank, "operation.decision", "new"))).not.toContain(
      "deployed-now",
    );
  });
});
