import { expect, it } from "vitest";
import type { MandateDesign } from "../../domain/design";
import { withAnswer, withValue } from "../../domain/edit";
import { baselineOf } from "./baseline-of";
import { fullDesign } from "./cases/full-design";
import { differingAnswers } from "./differing-answers";

const changed = (change: (design: MandateDesign) => MandateDesign) =>
  differingAnswers(fullDesign, change(fullDesign));

it("does nothing differ between a design and itself?", () => {
  expect(differingAnswers(fullDesign, structuredClone(fullDesign))).toEqual([]);
});

it("is what somebody decides told before what the situation gives?", () => {
  const paths = changed((design) =>
    withValue(
      withValue(design, "situation.hostCountries", ["Arcadia", "Boria"]),
      "force.troopCeiling",
      5000,
    ),
  );
  expect(paths).toEqual(["force.troopCeiling", "situation.hostCountries"]);
});

it("does a list count once, however many of its rows differ?", () => {
  const paths = changed((design) =>
    withValue(
      withValue(design, "situation.sectors[].name", "South", "north"),
      "situation.sectors[].population",
      9,
      "north",
    ),
  );
  expect(paths).toEqual(["situation.sectors"]);
});

it("are reasons, titles and what stands beside the answers left out?", () => {
  const paths = changed(({ comments: _comments, ...design }) => ({
    ...withAnswer(design, "force.troopCeiling", { value: 7000, reason: "Another reason" }),
    about: { title: "Other" },
  }));
  expect(paths).toEqual([]);
});

it("is what a baseline leaves open told as a difference?", () => {
  const as = { id: "b", title: "B", project: { id: "talks", title: "T" } };
  expect(differingAnswers(baselineOf(fullDesign, "no-mission", as), fullDesign)).toEqual([
    "operation.type",
    "force.troopCeiling",
    "host.fallback",
    "timing.decisionDate",
    "situation.sectors",
  ]);
});
