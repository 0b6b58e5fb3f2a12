import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Answers,
  arbitraryGate,
  arbitraryLedger,
  arbitraryPledge,
  type Cells,
  ledgerOf,
} from "./cases/made-ledger";
import { isCounted } from "./conditions";
import { hasGate, readGate } from "./read-gate";

const gate = (pledges: readonly Cells[] | undefined, answers: Answers = {}) =>
  readGate(ledgerOf(pledges, answers));

const battalion = { name: "Brelland", capability: "infantry", military: 850, firm: true };
const asked = (needed: number, more: Answers = {}): Answers => ({
  "commitment.gateMilitary": needed,
  "commitment.gateFirmOnly": true,
  ...more,
});

describe("is a gate that is not stated said to be not stated?", () => {
  it("whatever has been pledged", () => {
    expect(gate([battalion])).toMatchObject({
      outcome: "not-stated",
      conditions: [],
      warnings: [],
    });
    expect(gate(undefined).outcome).toBe("not-stated");
  });
  it("where only its day or its rule is stated, or no capability is asked for", () => {
    const rules = { "commitment.gateDate": "2027-06-30", "commitment.gateFirmOnly": true };
    expect(gate([battalion], rules).outcome).toBe("not-stated");
    expect(gate([battalion], { "commitment.gateCapabilities": [] }).outcome).toBe("not-stated");
  });
  it("and one in words alone is for people to judge", () => {
    const words = { "commitment.secondStageThreshold": "A ceasefire holds for sixty days" };
    expect(gate([battalion], words)).toMatchObject({
      outcome: "in-words",
      conditions: [{ kind: "in-words", text: "A ceasefire holds for sixty days" }],
    });
    expect(gate([battalion], { "commitment.secondStageThreshold": "tbd" }).outcome).toBe(
      "not-stated",
    );
  });
});

describe("is a number reached by what is sure to count, and by nothing else?", () => {
  const open = { ...battalion, firm: undefined };
  const unfirm = { ...battalion, firm: false };
  it.each([
    ["exactly", [battalion, battalion], 1700, "reached", 0],
    ["one short", [battalion, battalion], 1701, "not-reached", 1],
    ["with one that is not firm", [battalion, unfirm], 1700, "not-reached", 850],
    ["with one that does not say", [battalion, open], 1700, "not-known", 0],
    ["with one of unknown size", [{ ...battalion, military: undefined }], 1, "not-known", 0],
    ["with nobody pledged", [], 1, "not-reached", 1],
    ["with no ledger", undefined, 1, "not-known", 0],
  ])("%s", (_, pledges, needed, outcome, short) => {
    const reading = gate(pledges, asked(needed));
    expect([reading.outcome, reading.stillNeeded]).toEqual([outcome, short]);
  });
  it("by all pledges where it says that all count, and is left open where it does not say", () => {
    const answers = (firmOnly: boolean | undefined) =>
      asked(1700, { "commitment.gateFirmOnly": firmOnly });
    expect(gate([battalion, unfirm], answers(false)).outcome).toBe("reached");
    expect(gate([battalion, unfirm], answers(undefined)).outcome).toBe("not-known");
    expect(gate([battalion, battalion], answers(undefined)).outcome).toBe("reached");
  });
  it("by pledges made by the day, the day itself among them", () => {
    const by = asked(850, { "commitment.gateDate": "2027-06-30" });
    const made = (pledgedOn?: string) => gate([{ ...battalion, pledgedOn }], by).outcome;
    expect(made("2027-06-30")).toBe("reached");
    expect(made("2027-07-01")).toBe("not-reached");
    expect(made()).toBe("not-known");
  });
});

describe("is a share one of the ceiling?", () => {
  const share = (percent: number, ceiling?: number) =>
    gate([battalion], {
      "commitment.gateSharePercent": percent,
      "commitment.gateFirmOnly": true,
      "force.troopCeiling": ceiling,
    }).conditions[0];
  it("in whole persons, upwards", () => {
    expect(share(80, 1062)).toMatchObject({ needed: 850, state: "reached" });
    expect(share(80, 1063)).toMatchObject({ needed: 851, state: "not-reached", short: 1 });
    expect(share(66.7, 9000)).toMatchObject({ needed: 6003 });
  });
  it("that is not known without a ceiling, or of a ceiling of 0", () => {
    expect(share(80)).toMatchObject({ state: "not-known", needed: undefined, short: 0 });
    expect(share(80, 0)).toMatchObject({ state: "not-known", needed: undefined });
  });
});

describe("are capabilities told by name?", () => {
  const wanted = (pledges: readonly Cells[]) =>
    gate(pledges, {
      "commitment.gateCapabilities": ["infantry", "aviation", "medical"],
      "commitment.gateFirmOnly": true,
    });
  const unit = (capability: string | undefined, more: Cells = {}) => ({
    ...battalion,
    capability,
    ...more,
  });
  it("as pledged, open and missing", () => {
    const reading = wanted([unit("infantry"), unit("aviation", { firm: undefined })]);
    expect(reading.conditions[0]).toMatchObject({
      state: "not-reached",
      pledged: ["infantry"],
      open: ["aviation"],
      missing: ["medical"],
    });
    expect(reading.missing).toEqual(["medical"]);
  });
  it("as held back where a unit is pledged that does not count", () => {
    const reading = wanted([unit("medical", { firm: false })]);
    expect(reading.conditions[0]).toMatchObject({
      missing: ["infantry", "aviation", "medical"],
      heldBack: ["medical"],
    });
  });
  it("as missing where the unit is of nobody, as pledged where its size is not stated", () => {
    expect(wanted([unit("aviation", { military: 0 })]).missing).toContain("aviation");
    expect(wanted([unit("aviation", { military: undefined })]).missing).not.toContain("aviation");
    const police = { capability: "aviation", military: undefined, police: 0, firm: true };
    expect(wanted([police]).missing).toContain("aviation");
  });
  it("as open where a unit that counts does not say what it is", () => {
    expect(wanted([unit(undefined)]).missing).toEqual([]);
    expect(wanted([unit(undefined)]).outcome).toBe("not-known");
  });
});

describe("does it say what would count if it were otherwise?", () => {
  it("for pledges that one thing alone holds back", () => {
    const by = asked(5000, { "commitment.gateDate": "2027-06-30" });
    const made = { ...battalion, pledgedOn: "2027-06-01" };
    const reading = gate(
      [made, { ...made, firm: false }, { ...made, pledgedOn: "2027-08-01" }, battalion],
      by,
    );
    expect(reading.heldBack).toEqual([
      { why: "not-firm", pledges: 1, military: 850 },
      { why: "late", pledges: 1, military: 850 },
      { why: "day-not-stated", pledges: 1, military: 850 },
    ]);
    const twice = gate([{ ...battalion, firm: false, pledgedOn: "2027-08-01" }], by);
    expect(twice.heldBack).toEqual([]);
  });
});

it("does a design have a gate where a second stage is planned, or where one is stated?", () => {
  expect(hasGate(ledgerOf([battalion]))).toBe(false);
  expect(hasGate(ledgerOf(undefined, { "commitment.secondStage": false }))).toBe(false);
  expect(hasGate(ledgerOf(undefined, { "commitment.secondStage": true }))).toBe(true);
  expect(hasGate(ledgerOf(undefined, { "commitment.gateDate": "2027-06-30" }))).toBe(true);
  expect(hasGate(ledgerOf(undefined, { "commitment.gateCapabilities": ["medical"] }))).toBe(true);
});

/** The states of all counted conditions by their kind. */
const states = (pledges: readonly Cells[] | undefined, answers: Answers) =>
  Object.fromEntries(
    gate(pledges, answers)
      .conditions.filter(isCounted)
      .map(({ kind, state }) => [kind, state]),
  );

it("does no silence that is filled later turn an answer into its contrary?", () => {
  const filled = fc.tuple(arbitraryGate, arbitraryLedger, fc.array(arbitraryPledge), fc.boolean());
  fc.assert(
    fc.property(
      filled,
      fc.infiniteStream(arbitraryPledge),
      ([asks, ledger, later, firmOnly], more) => {
        const before = states(ledger, asks);
        const complete = (cells: Cells): Cells => {
          const { value: filling } = more.next();
          return Object.fromEntries(
            Object.keys(cells).map((key) => [key, cells[key] ?? (filling as Cells)[key]]),
          );
        };
        const after = states(ledger?.map(complete) ?? later, {
          ...asks,
          "commitment.gateFirmOnly": asks["commitment.gateFirmOnly"] ?? firmOnly,
        });
        for (const [kind, state] of Object.entries(before))
          if (state !== "not-known") expect([kind, after[kind]]).toEqual([kind, state]);
      },
    ),
    { numRuns: 500, seed: 20271101 },
  );
});

it("does a further pledge never take away what was reached?", () => {
  fc.assert(
    fc.property(arbitraryGate, fc.array(arbitraryPledge), arbitraryPledge, (asks, ledger, one) => {
      const before = states(ledger, asks);
      const after = states([...ledger, one], asks);
      for (const [kind, state] of Object.entries(before))
        if (state === "reached") expect(after[kind]).toBe("reached");
    }),
    { numRuns: 300, seed: 20271102 },
  );
});

it("is every number that it tells a number?", () => {
  const numbersIn = (value: unknown): number[] => {
    if (typeof value === "number") return [value];
    if (typeof value !== "object" || value === null) return [];
    return Object.values(value).flatMap(numbersIn);
  };
  fc.assert(
    fc.property(arbitraryGate, arbitraryLedger, (asks, ledger) => {
      const numbers = numbersIn(gate(ledger, asks));
      expect(numbers.every((each) => Number.isFinite(each) && each >= 0)).toBe(true);
    }),
    { numRuns: 300, seed: 20271103 },
  );
});
