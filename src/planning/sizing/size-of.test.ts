import { describe, expect, it } from "vitest";
import type { MandateDesign } from "../../domain/design";
import { handWorked } from "./cases/hand-worked";
import { bare, type CaseDesign, roundTheClock, sectorDesign } from "./cases/sector-design";
import { type Element, taskElements } from "./element";
import { sumOf } from "./persons";
import { type Sizing, sizeOf } from "./size-of";

const allOf = ({ sectors, mission }: Sizing) => [
  ...sectors.flatMap((each) => each.elements),
  ...mission,
];

function peopleBy(sizing: Sizing): Partial<Record<Element, [number, number]>> {
  const by: Partial<Record<Element, [number, number]>> = {};
  for (const { element, need } of allOf(sizing)) {
    const [low, high] = by[element] ?? [0, 0];
    by[element] = [low + need.low, high + need.high];
  }
  return by;
}

describe("does the arithmetic come to what it comes to on paper?", () => {
  it.each(handWorked)("$name", ({ design, people, military, police }) => {
    const sizing = sizeOf(sectorDesign(design));
    const others = Object.entries(peopleBy(sizing)).filter(([, [, high]]) => high > 0);
    const expected = Object.entries(people).filter(([, [, high]]) => high > 0);
    expect(peopleBy(sizing)).toMatchObject(people);
    if (military) {
      expect(others.map(([element]) => element).sort()).toEqual(
        expected.map(([element]) => element).sort(),
      );
      expect([sizing.military.low, sizing.military.high]).toEqual(military);
    }
    if (police) expect([sizing.police.low, sizing.police.high]).toEqual(police);
  });
});

const sector = { id: "north", name: "North", population: 400_000, areaKm2: 9_000, risk: "high" };
const gapsOf = (design: CaseDesign) => sizeOf(sectorDesign(design)).sectors.map(({ gaps }) => gaps);

describe("is what the design leaves open named, and not guessed?", () => {
  it("a sector without people, area or risk: its patrols, with the fields that would tell", () => {
    const tasks = [["protect-physical"]] as const;
    expect(gapsOf({ tasks, sectors: [sector, { id: "south" }] })).toEqual([
      [],
      [
        {
          element: "patrols",
          missing: [
            "situation.sectors[].population",
            "situation.sectors[].areaKm2",
            "situation.sectors[].risk",
          ],
        },
      ],
    ]);
  });

  it("nothing of the sector is asked for where the author sets the number", () => {
    const design = { tasks: [["protect-physical"]], sectors: [{ id: "south" }] } as const;
    expect(gapsOf({ ...design, figures: { "patrols-a-day@south": 6 } })).toEqual([[]]);
  });

  it("a task that may be watched or secured: what it may ask for, in every sector", () => {
    const [gaps] = gapsOf({ tasks: [["border-monitoring"]], sectors: [sector] });
    expect(gaps?.map(({ element }) => element)).toEqual(["patrols", "reaction-force", "observers"]);
    expect(gaps?.[0]).toMatchObject({ missing: ["purpose.tasks[].modality"], tasks: ["task-1"] });
  });

  it("not where another task asks for the same", () => {
    const [gaps] = gapsOf({
      tasks: [["border-monitoring"], ["protect-physical"], ["ceasefire-monitoring"]],
      sectors: [sector],
    });
    expect(gaps).toEqual([]);
  });

  it("no tasks at all: nothing is asked for, and nothing is said to be enough", () => {
    const sizing = sizeOf(
      sectorDesign({
        sectors: [{ ...sector, troops: 900 }],
        answers: { "force.troopCeiling": 5000 },
      }),
    );
    expect(sizing).toMatchObject({
      hasTasks: false,
      uncounted: taskElements,
      military: { high: 0 },
    });
    expect(sizing.sectors[0]?.planned?.standing).toEqual({ kind: "untold" });
    expect(sizing.comparisons.every(({ standing }) => standing.kind === "untold")).toBe(true);
  });

  it("no sectors: the whole area as one, by what is stated of it", () => {
    const answers = { "situation.populationAtRisk": 2_000_000, "situation.areaKm2": 50_000 };
    const { sectors } = sizeOf(sectorDesign({ tasks: [["protect-physical"]], answers }));
    expect(sectors).toHaveLength(1);
    expect(sectors[0]?.sector).toMatchObject({ isWhole: true, population: 2_000_000 });
    expect(sectors[0]?.gaps).toEqual([{ element: "patrols", missing: ["situation.sectors"] }]);
  });

  it("how many formed units are needed: neither people nor area tell, only the author", () => {
    const tasks = [["public-order"], ["police-reform"]] as const;
    const answers = { "force.formedPoliceUnits": 4, "force.individualPolice": 1 };
    const open = sizeOf(sectorDesign({ tasks, sectors: [sector], answers }));
    const standings = open.comparisons.map(({ strength, standing }) => [strength, standing.kind]);
    expect(open.uncounted).toEqual(["formed-police"]);
    expect(open.sectors[0]).toMatchObject({
      gaps: [{ element: "formed-police", missing: [] }],
      isPartial: false,
      lacksPolice: true,
    });
    expect(Object.fromEntries(standings)).toMatchObject({
      "individual-police": "short",
      "formed-police": "untold",
    });
    const figures = { "formed-units@north": 0 };
    expect(sizeOf(sectorDesign({ tasks, sectors: [sector], figures })).uncounted).toEqual([]);
  });

  it("how many posts police in the place of the host: only the author tells", () => {
    const tasks = [["interim-policing"], ["police-reform"]] as const;
    expect(sizeOf(sectorDesign({ tasks, sectors: [sector] })).uncounted).toEqual([
      "police-posts",
      "formed-police",
    ]);
    const figures = { "police-posts": 10, "formed-units": 0 };
    expect(sizeOf(sectorDesign({ tasks, sectors: [sector], figures })).uncounted).toEqual([]);
  });

  it("a sector in which nobody lives has the patrols of its area", () => {
    const { sectors } = sizeOf(
      sectorDesign({ tasks: [["protect-physical"]], sectors: [{ ...sector, population: 0 }] }),
    );
    const patrols = sectors[0]?.elements.find(({ element }) => element === "patrols");
    expect(patrols?.steps[0]).toMatchObject({ numbers: { byPeople: 0, byArea: 5 }, result: 5 });
  });
});

describe("is only what a task asks for counted?", () => {
  const elementsOf = (design: MandateDesign) => [
    ...new Set(allOf(sizeOf(design)).map(({ element }) => element)),
  ];
  const only = { ...bare, ...roundTheClock };

  it("a civilian task asks for no soldiers", () => {
    const tasks = [["good-offices"], ["election-assistance"], ["justice-reform"]] as const;
    expect(elementsOf(sectorDesign({ tasks, sectors: [sector] }))).toEqual([]);
  });

  it("order among the people is kept by police, and asks for no soldiers", () => {
    const design = sectorDesign({
      tasks: [["public-order", "secure"]],
      sectors: [sector],
      figures: { "formed-units": 1 },
    });
    expect(elementsOf(design)).toEqual(["formed-police"]);
  });

  it("the author may count more, by setting how many", () => {
    const tasks = [["good-offices"]] as const;
    const figures = { ...only, "escorts-a-day@north": 2 };
    const design = sectorDesign({ tasks, sectors: [sector, { ...sector, id: "s" }], figures });
    const [north, south] = sizeOf(design).sectors;
    expect(north?.elements.map(({ element }) => element)).toContain("escorts");
    expect(south?.elements.map(({ element }) => element)).not.toContain("escorts");
  });

  it("a task that a drawdown hands over asks for nothing more", () => {
    const design = sectorDesign({
      tasks: [["protect-physical"]],
      sectors: [sector],
      answers: {
        "operation.decision": "drawdown",
        "purpose.tasks": [
          { id: "t", type: { value: "protect-physical" }, phase: { value: "ending" } },
        ],
      },
    });
    expect(elementsOf(design)).toEqual([]);
    expect(sizeOf(design).asked.ending).toEqual(["t"]);
  });

  it("safe areas are guarded without a task that says so", () => {
    const design = sectorDesign({
      tasks: [["good-offices"]],
      sectors: [sector],
      answers: { "commitment.safeAreas": true },
      figures: only,
    });
    expect(elementsOf(design)).toContain("site-guard");
  });
});

describe("what is the need held against?", () => {
  const design = (answers: CaseDesign["answers"] = {}) =>
    sizeOf(
      sectorDesign({
        tasks: [["area-security"], ["ceasefire-monitoring"]],
        sectors: [{ ...sector, troops: 1000 }],
        answers: {
          "operation.type": "un-peacekeeping",
          "operation.decision": "new",
          "force.troopCeiling": 2000,
          ...answers,
        },
        figures: {
          ...bare,
          ...roundTheClock,
          "patrols-a-day": 0,
          "long-patrols": 0,
          "reaction-force": 800,
          "team-sites": 5,
          "observers-a-site": 20,
        },
      }),
    );
  const against = (sizing: Sizing, strength: string) =>
    sizing.comparisons.find((each) => each.strength === strength);

  it("a sector: its planned troops, and as much of them as is expected", () => {
    const [north] = design().sectors;
    expect(north?.planned).toEqual({
      troops: 1000,
      standing: { kind: "over", by: { low: 200, high: 200 } },
    });
    // The published ramp: 75 to 92.5 per cent of the ceiling in month ten.
    expect(north?.expected).toEqual({
      troops: { low: 750, high: 925 },
      standing: { kind: "either", short: 50, over: 125 },
    });
  });

  it("the whole: expected strength and the ceiling, observers inside it", () => {
    expect(against(design(), "expected")).toMatchObject({
      needed: { low: 900, high: 900 },
      held: { low: 1500, high: 1850 },
      standing: { kind: "over", by: { low: 600, high: 950 } },
    });
    expect(against(design(), "ceiling")).toMatchObject({ held: { low: 2000, high: 2000 } });
  });

  it("observers apart where the design says that they are outside the ceiling", () => {
    const sizing = design({ "force.observersInsideCeiling": false, "force.observersAndStaff": 60 });
    expect(against(sizing, "ceiling")?.needed).toEqual({ low: 800, high: 800 });
    expect(against(sizing, "observers-and-staff")).toMatchObject({
      needed: { low: 100, high: 100 },
      standing: { kind: "short", by: { low: 40, high: 40 } },
    });
  });

  it("those deployed, where the decision keeps a force that is there", () => {
    const sizing = design({ "operation.decision": "renewal", "force.deployedMilitary": 850 });
    expect(against(sizing, "expected")).toMatchObject({
      held: { low: 850, high: 850 },
      standing: { kind: "short", by: { low: 50, high: 50 } },
    });
  });

  it("another month, where the author looks at another one", () => {
    const sizing = sizeOf({
      ...sectorDesign({
        tasks: [["area-security"]],
        answers: { "operation.type": "un-peacekeeping", "force.troopCeiling": 2000 },
        figures: { "expected-month": 5 },
      }),
    });
    expect(against(sizing, "expected")?.held).toEqual({ low: 750, high: 925 });
  });

  it("a silent ceiling is a field to state, and no shortfall", () => {
    const sizing = sizeOf(sectorDesign({ tasks: [["area-security"]], sectors: [sector] }));
    expect(against(sizing, "ceiling")).toMatchObject({
      held: "force.troopCeiling",
      standing: { kind: "untold" },
    });
  });

  it("formed units of the size that the design states", () => {
    const sizing = sizeOf(
      sectorDesign({
        tasks: [["public-order"]],
        sectors: [sector],
        answers: { "force.formedPoliceUnits": 2, "force.formedPoliceUnitSize": 160 },
        figures: { "formed-units": 1 },
      }),
    );
    expect(against(sizing, "formed-police")).toMatchObject({
      needed: { low: 160, high: 160 },
      held: { low: 320, high: 320 },
    });
  });
});

it("is the whole the sum of its parts?", () => {
  const sizing = sizeOf(
    sectorDesign({
      tasks: [["protect-physical"], ["public-order"], ["police-reform"], ["ceasefire-monitoring"]],
      sectors: [sector, { ...sector, id: "south", population: 900_000 }],
    }),
  );
  expect(sumOf(Object.values(sizing.people))).toEqual(sumOf([sizing.military, sizing.police]));
  expect(sumOf(allOf(sizing).map(({ need }) => need))).toEqual(
    sumOf([sizing.military, sizing.police]),
  );
});
