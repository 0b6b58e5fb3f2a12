import { expect, test } from "vitest";
import {
  inLines,
  missingCases,
  missingExpectations,
  missingStatements,
  missingWords,
  missingWordsOfChecks,
} from "./what-is-missing";

const check = { id: "a", room: "commitment", reasons: ["good", "bad"] };

test("is each key that a language lacks told by its file, and a whole catalogue that is not there?", () => {
  const english = { frame: { "app.a": "A", "app.b": "B" } };
  expect(missingWords(english, { fr: { frame: { "app.a": "A" } }, pt: {} })).toEqual([
    { file: "src/i18n/messages/fr/frame.json", lacks: ["app.b"] },
    { file: "src/i18n/messages/pt/frame.json", lacks: ["app.a", "app.b"] },
  ]);
});

test("are the words of a check asked for in the catalogue of its room?", () => {
  const words = { "checks.a.title": "", "checks.a.asks": "", "checks.a.reason.good": "" };
  const coherent = { ...check, id: "b", room: "coherence", reasons: [] };
  expect(missingWordsOfChecks([check, coherent], { checks: words, coherence: {} })).toEqual([
    { file: "src/i18n/messages/en/checks.json", lacks: ["checks.a.logic", "checks.a.reason.bad"] },
    {
      file: "src/i18n/messages/en/coherence.json",
      lacks: ["coherence.b.title", "coherence.b.asks", "coherence.b.logic"],
    },
  ]);
});

test("is a check without cases told, and each status and reason that no case reaches?", () => {
  const file = "src/engine/cases/a.json";
  expect(missingCases([check], {})).toEqual([{ file, lacks: ["the table itself"] }]);
  const cases = [{ status: "met", reason: "good" }, { status: "not-stated" }];
  const lacks = ["not-applicable", "not-met or partly-met", "reason bad"];
  expect(missingCases([check], { a: cases })).toEqual([{ file, lacks }]);
  const more = [{ status: "partly-met", reason: "bad" }, { status: "not-applicable" }];
  expect(missingCases([check], { a: [...cases, ...more] })).toEqual([]);
});

test("does a result that nobody wrote down say what the check answers now, and one without a reason so?", () => {
  const expected = {
    "x/expected.json": { statuses: {}, why: {} },
    "y/expected.json": { statuses: { a: "met" }, why: { a: "The text says so." } },
    "z/expected.json": { statuses: { a: "met" }, why: {} },
  };
  expect(missingExpectations([check], expected, { "x/expected.json": { a: "not-met" } })).toEqual([
    { file: "x/expected.json", lacks: ["a (answers now: not-met)", "why a"] },
    { file: "z/expected.json", lacks: ["why a"] },
  ]);
});

test("is a finding without its sentence told?", () => {
  expect(missingStatements([{ id: "f" }, { id: "g" }], { "s.json": { f: "" } })).toEqual([
    { file: "s.json", lacks: ["g"] },
  ]);
});

test("does a long list stay readable?", () => {
  expect(inLines([{ file: "f", lacks: ["a", "b", "c"] }], 2)).toEqual(["f lacks a, b and 1 more"]);
});
