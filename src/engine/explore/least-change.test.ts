import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withLimit } from "../../domain/author-changes";
import { precedents } from "../../precedents/current";
import { sampledStartedDesigns } from "../cases/arbitrary-design";
import { checks } from "../registry";
import type { Status } from "../status";
import { templateDesign } from "../stress/cases/stress-designs";
import { checksOfWarrant, warrantsOfEvidence } from "./asked-checks";
import { everyOption } from "./cases/by-hand";
import { arbitraryVariables } from "./cases/variables";
import { type LeastChangeInput, leastChange, leastChangeRun } from "./least-change";
import { isWorse } from "./question";
import { variablesOf } from "./variables-of";
import { type ChosenEdit, type Variable, variableOf } from "./vary";

const ofEvidence = checksOfWarrant(warrantsOfEvidence);
const coherence = checks.filter(({ room }) => room === "coherence");
const sorted = (sets: readonly (readonly ChosenEdit[])[]) =>
  sets.map((set) => JSON.stringify(set)).sort();

/** The smallest sets by trying everything. */
function byHand({
  design,
  variables,
  checks: asked = ofEvidence,
  unmet = ["not-met"],
  kept = [],
}: Omit<LeastChangeInput, "precedents">) {
  const options = everyOption(design, variables);
  const [now] = options;
  const ids = (list: typeof asked) => new Set(list.map(({ id }) => id));
  const [askedIds, keptIds] = [ids(asked), ids(kept)];
  const good = options.filter(({ results }) =>
    results.every(({ id, status }, at) => {
      if (askedIds.has(id) && unmet.includes(status)) return false;
      return !keptIds.has(id) || !isWorse(status, now?.results[at]?.status as Status);
    }),
  );
  const least = Math.min(...good.map(({ edits }) => edits.length));
  return good.filter(({ edits }) => edits.length === least).map(({ edits }) => edits);
}

/** The search says what trying everything says; where some check is beyond reach, that there is none. */
function sameAsByHand(given: Omit<LeastChangeInput, "precedents">) {
  const { outcome, sets, isEverySet } = leastChange({ ...given, precedents });
  const plain = byHand(given);
  if (plain.length === 0) expect(["none", "part"]).toContain(outcome);
  else if (plain[0]?.length === 0) expect([outcome, sets]).toEqual(["nothing-to-do", []]);
  else expect([outcome, isEverySet, sorted(sets)]).toEqual(["found", true, sorted(plain)]);
  return outcome;
}

const halvora = templateDesign("example");

/** A part of a design's own space of search: few answers, of each few values. */
function cut(variables: readonly Variable[], places: readonly number[]): Variable[] {
  return [...new Set(places.map((place) => place % variables.length))].flatMap((place) => {
    const variable = variables[place];
    return variable ? [{ ...variable, choices: variable.choices.slice(0, 3) }] : [];
  });
}

describe("is the least change the least?", () => {
  it("is what trying every combination finds, all sets of that size and no other", () => {
    const designs = [halvora, ...sampledStartedDesigns(12, 7)];
    const given = fc
      .constantFrom(...designs)
      .chain((design) => fc.tuple(fc.constant(design), arbitraryVariables(design, 4)));
    fc.assert(
      fc.property(given, ([design, variables]) => {
        sameAsByHand({ design, variables });
      }),
      { numRuns: 15 },
    );
  });

  it("is so of what may vary in real mandates, whatever is asked and kept", () => {
    const spaces = ["example", "unmis-2005", "unoci-2004"].map((id) => {
      const design = templateDesign(id);
      return { design, variables: variablesOf(design, { precedents }, [...checks]) };
    });
    const places = fc.array(fc.nat(500), { minLength: 3, maxLength: 5 });
    const unmet = fc.constantFrom<Status[]>(["not-met"], ["not-met", "partly-met"]);
    const asked = fc.subarray([...checks], { minLength: 1, maxLength: 30 });
    const kept = fc.constantFrom([], coherence);
    fc.assert(
      fc.property(fc.constantFrom(...spaces), places, unmet, asked, kept, (space, at, ...rest) => {
        const [statuses, some, held] = rest;
        const variables = cut(space.variables, at);
        const { design } = space;
        sameAsByHand({ design, variables, checks: some, unmet: statuses, kept: held });
      }),
      { numRuns: 25 },
    );
  });

  it("is so where answers that mend are among those that may vary", () => {
    const wanted = ["responseHours", "tier", "startMonth", "wordBack", "troopCeiling"];
    const all = variablesOf(halvora, { precedents }, [...ofEvidence, ...coherence]);
    const variables = all.filter(
      ({ path, row = "protect-civilians" }) =>
        row === "protect-civilians" && wanted.some((name) => path.endsWith(name)),
    );
    expect(sameAsByHand({ design: halvora, variables, kept: coherence })).toBe("found");
    expect(sameAsByHand({ design: halvora, variables })).toBe("found");
  });

  it("asks of a design's own checks only those that evidence stands behind", () => {
    const { unmet } = leastChange({ design: halvora, variables: [], precedents });
    expect(unmet.length).toBeGreaterThan(0);
    expect(unmet.every((id) => ofEvidence.some((check) => check.id === id))).toBe(true);
  });
});

describe("does it say what it cannot do?", () => {
  const hours = variableOf(halvora, { path: "information.responseHours" }, [6]);

  it("names the checks that none of the choices can mend, with what they read", () => {
    const answer = leastChange({ design: halvora, variables: [], precedents });
    expect([answer.outcome, answer.sets]).toEqual(["none", []]);
    expect(answer.beyond.map(({ check }) => check)).toEqual(answer.unmet);
    expect(answer.beyond.every(({ why }) => why === "nothing-varies")).toBe(true);
    const warning = answer.beyond.find(({ check }) => check === "warning-reaches-a-decision");
    expect(warning?.toWrite).toContain("information.warningDecider");
    expect(warning?.staying).toContain("information.warningHours");
  });

  it("mends the others where one is beyond reach", () => {
    const answer = leastChange({ design: halvora, variables: [hours], precedents });
    expect(answer.outcome).toBe("part");
    expect(answer.sets).toEqual([[{ path: "information.responseHours", value: 6 }]]);
    expect(answer.beyond.map(({ check, why }) => [check, why])).toEqual([
      ["there-in-time", "nothing-varies"],
    ]);
  });

  it("says on which of the answers that a check reads its author set a limit", () => {
    const design = withLimit(halvora, "information.responseHours", { stays: true });
    const variables = variablesOf(design, { precedents });
    const { beyond } = leastChange({ design, variables, precedents });
    expect(beyond).toMatchObject([
      {
        check: "warning-reaches-a-decision",
        why: "no-value",
        limited: ["information.responseHours"],
      },
    ]);
  });

  it("says of checks that exclude each other how each could be mended alone", () => {
    const design = templateDesign("unmiss-2011");
    const variables = variablesOf(design, { precedents });
    const unmet: Status[] = ["not-met", "partly-met"];
    const answer = leastChange({ design, variables, precedents, unmet });
    expect([answer.outcome, answer.beyond]).toEqual(["none", []]);
    expect(answer.alone.map(({ check }) => check)).toEqual(answer.unmet);
    expect(answer.alone.every(({ set }) => set.length > 0)).toBe(true);
  });

  it("gives up where it may look at no more, and tells how far it came", () => {
    const variables = variablesOf(halvora, { precedents });
    const answer = leastChange({ design: halvora, variables, precedents, most: 1 });
    expect([answer.outcome, answer.isEverySet, answer.sets]).toEqual(["gave-up", false, []]);
    expect(answer.tried).toBeLessThan(1);
  });

  it("lists as many sets as asked for and counts the others", () => {
    const variables = variablesOf(halvora, { precedents });
    const whole = leastChange({ design: halvora, variables, precedents });
    const { sets, more } = leastChange({ design: halvora, variables, precedents, listed: 3 });
    expect(sets).toEqual(whole.sets.slice(0, 3));
    expect([more, whole.more]).toEqual([whole.sets.length - 3, 0]);
  });

  it("tells how far it is, ever more combinations", () => {
    const variables = variablesOf(halvora, { precedents });
    const steps = [...leastChangeRun({ design: halvora, variables, precedents })];
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.every(({ edits, looked }) => edits >= 0 && looked > 0)).toBe(true);
  });
});
