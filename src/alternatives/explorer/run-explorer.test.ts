import { expect, it } from "vitest";
import { withLimit } from "../../domain/author-changes";
import type { MandateDesign } from "../../domain/design";
import { fieldCatalogue } from "../../domain/field-catalogue";
import { limitPlaceOf, placesOf, variablesOf } from "../../engine/explore/variables-of";
import { checks } from "../../engine/registry";
import { smallDesign } from "../../engine/stress/cases/stress-designs";
import { precedents } from "../../precedents/current";
import { exploreAll, type GivenExploration, runExplorer } from "./run-explorer";

const small = smallDesign();
const given = (changes: Partial<GivenExploration> = {}): GivenExploration => ({
  design: small,
  precedents,
  measures: ["cost", "uniformed"],
  most: 4_500,
  seed: 1,
  ...changes,
});

/** Leaves nothing to vary but some fields. */
function onlyVarying(paths: readonly string[]): MandateDesign {
  return fieldCatalogue
    .filter(({ path }) => !paths.includes(path))
    .flatMap(({ path }) => placesOf(small, path))
    .reduce<MandateDesign>(
      (design, { path, row }) => withLimit(design, limitPlaceOf(path, row), { stays: true }),
      small,
    );
}

it("does it vary what the author lets vary and any check reads?", () => {
  const { varied } = exploreAll(given());
  expect(varied).toBe(variablesOf(small, { precedents }, checks).length);
  const narrow = exploreAll(
    given({ design: onlyVarying(["force.aviation", "force.troopCeiling"]) }),
  );
  expect([narrow.varied, narrow.isWhole, narrow.isStopped]).toEqual([2, true, false]);
  expect(narrow.options.every(({ edits }) => edits.length <= 2)).toBe(true);
});

it("is the design alone left where nothing may vary?", () => {
  const { combinations, options, isWhole } = exploreAll(given({ design: onlyVarying([]) }));
  expect([combinations, isWhole, options.length]).toEqual([1, true, 1]);
  expect(options[0]?.edits).toEqual([]);
});

it("does the same seed give the same answer, and leaving a measure out change it?", () => {
  expect(exploreAll(given({ seed: 9 }))).toEqual(exploreAll(given({ seed: 9 })));
  const { options } = exploreAll(given({ measures: [] }));
  expect(options.every(({ measures }) => Object.keys(measures).length === 0)).toBe(true);
});

it("is a step's answer a part that was stopped?", () => {
  const step = runExplorer(given()).next();
  if (step.done) throw new Error("It ended at once.");
  expect(step.value.answer()).toMatchObject({ isStopped: true, isWhole: false, assessed: 2_000 });
});
