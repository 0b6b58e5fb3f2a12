import { describe, expect, it } from "vitest";
import { precedents } from "../../precedents/current";
import { smallDesign, templateDesign } from "./cases/stress-designs";
import type { StressResult, StressStep } from "./stress-result";
import { mostCombinations, stressRun, stressTest } from "./stress-run";

const test = (...args: Parameters<typeof smallDesign>) =>
  stressTest(smallDesign(...args), precedents);
const setsOf = ({ breaks }: StressResult, id: string) =>
  breaks.find((each) => each.id === id)?.sets.map(({ at }) => at);

describe("what breaks a design, and by what least?", () => {
  it("fewer troops and no reserve, where either alone still leaves enough", () => {
    // 1,600 come and 850 can be called; 1,000 are needed: 62.5 per cent of 1,600, and of it 100 fly.
    const result = test({}, [
      { shock: "strength", levels: [75, 60, 5] },
      ...["lateness", "consent", "neighbour", "contributor@first", "warning", "violence"].map(
        (shock) => ({ shock, leftOut: true }),
      ),
    ]);
    expect(setsOf(result, "task-means@protect")).toEqual([
      [{ shock: "strength", level: 5 }],
      [
        { shock: "strength", level: 60 },
        { shock: "reserve", level: 1 },
      ],
    ]);
    const broken = result.breaks.find(({ id }) => id === "task-means@protect");
    expect(broken).toMatchObject({
      kind: "task-means",
      task: { row: "protect", type: "protect-physical" },
      dependsOn: ["strength", "reserve"],
      monotone: true,
    });
    expect(broken?.sets[1]?.because).toMatchObject({
      reason: "too-few",
      figures: { need: 1000, low: 960, high: 960, reserve: 0, month: 10 },
    });
  });

  it("each level of what stands apart, though one is numbered after the other", () => {
    const values = {
      "situation.sectors": [
        { id: "north", risk: "high", mobility: true },
        { id: "south", risk: "medium", mobility: false },
      ],
      "commitment.reserve": false,
    };
    expect(setsOf(test(values), "task-means@protect")).toEqual(
      expect.arrayContaining([
        [{ shock: "violence", level: 1 }],
        [{ shock: "violence", level: 2 }],
      ]),
    );
  });

  it("says where something worse mends it, and by which pair of combinations that is seen", () => {
    // A task that waits for consent is watched by nobody: once it is refused, nothing erodes.
    const watched = {
      "host.formalConsent": "given",
      "host.politicalWill": "committed",
      "host.dailyCooperation": "works",
      "host.obstructionResponses": [],
      "host.fallback": "none",
    };
    const { breaks } = test(watched);
    for (const { monotone, exception } of breaks) expect(monotone).toBe(exception === undefined);
    const apart = breaks.find(({ check }) => check === "consent-will-cooperation-apart");
    expect(apart?.sets.map(({ at }) => at)).toEqual([[{ shock: "consent", level: 1 }]]);
  });

  it("nothing where every shock is left out", () => {
    const all = ["strength", "lateness", "consent", "neighbour", "contributor@first", "reserve"];
    const leftOut = [...all, "money", "warning", "violence"].map((shock) => ({
      shock,
      leftOut: true,
    }));
    const result = test({}, leftOut);
    expect([result.combinations, result.breaks]).toEqual([1, []]);
    expect(result.unbroken.every(({ dependsOn }) => dependsOn.length === 0)).toBe(true);
  });
});

describe("is silence told apart from failure?", () => {
  it("a blank design breaks by nothing, and says what would have to be stated", () => {
    const result = stressTest(templateDesign("blank"), precedents);
    expect([result.breaks, result.brokenAsDesigned, result.mends]).toEqual([[], [], []]);
    expect(result.notTried.map(({ id }) => id)).toContain("ground-to-stay");
    for (const { missing } of result.notTried) expect(missing.length).toBeGreaterThan(0);
  });
  it("what is broken before any shock is said apart, without a set", () => {
    const still = { "situation.sectors": [{ id: "north", risk: "high", mobility: false }] };
    const { brokenAsDesigned, breaks } = test(still);
    expect(brokenAsDesigned).toContainEqual(
      expect.objectContaining({
        id: "task-means@protect",
        because: expect.objectContaining({ reason: "lacks-force-with-mobility" }),
      }),
    );
    expect(breaks.map(({ id }) => id)).not.toContain("task-means@protect");
  });
});

describe("can a run be watched, and is it kept within bounds?", () => {
  it("says step by step how far it is, what breaks first", () => {
    const run = stressRun(smallDesign(), precedents);
    const steps: StressStep[] = [];
    for (let step = run.next(); !step.done; step = run.next()) steps.push(step.value);
    expect(steps[0]).toMatchObject({ stage: "breaks", done: 0 });
    const stages = steps.map(({ stage }) => stage);
    expect(stages).toEqual([...stages].sort());
    for (const { done, of } of steps) expect(done).toBeLessThan(of);
    expect(new Set(stages)).toEqual(new Set(["breaks", "mends"]));
  });
  it("tries nothing where there are too many combinations, and says how many", () => {
    const eight = (shock: string) => ({ shock, levels: [1, 2, 3, 4, 5, 6, 7, 8] });
    const contributors = Array.from({ length: 12 }, (_, at) => ({
      id: `c${at}`,
      military: 100,
      firm: true,
      arrivesMonth: 1,
    }));
    const chosen = contributors.map(({ id }) => ({ shock: `contributor@${id}` }));
    const result = test({ "force.contributors": contributors }, [
      eight("strength"),
      eight("lateness"),
      ...chosen,
    ]);
    expect(result.tooMany).toEqual({ combinations: result.combinations, most: mostCombinations });
    expect(result.combinations).toBeGreaterThan(mostCombinations);
    expect([result.breaks, result.unbroken, result.mends]).toEqual([[], [], []]);
  });
});
