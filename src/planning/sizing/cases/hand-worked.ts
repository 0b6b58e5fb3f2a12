import type { Element } from "../element";
import { bare, type CaseDesign, roundTheClock } from "./sector-design";

/** An example as it would be worked on paper. */
export interface HandWorked {
  readonly name: string;
  readonly design: CaseDesign;
  /** The working, line by line; for the reader. */
  readonly working: readonly string[];
  /** People by element, low and high end, in all sectors together. */
  readonly people: Readonly<Partial<Record<Element, readonly [low: number, high: number]>>>;
  readonly military?: readonly [low: number, high: number];
  readonly police?: readonly [low: number, high: number];
}

const north = { id: "north", name: "North", population: 400_000, areaKm2: 9_000, risk: "high" };

/** Only what the named factors count. */
const without = {
  ...bare,
  "long-patrols": 0,
  "reaction-force": 0,
} as const;

export const handWorked: readonly HandWorked[] = [
  {
    name: "patrols by the people of a sector, since they ask for more than its area",
    design: {
      tasks: [["protect-physical"]],
      sectors: [north],
      figures: { ...without, "duty-days": 7, "leave-share": 0 },
    },
    working: [
      "High risk: 400,000 people / 50,000 = 8 patrols; 9,000 km2 / 2,000 = 4.5, so 5. The more is 8 a day.",
      "8 patrols x 12 soldiers x (6 h out + 2 h before and after) = 768 soldier-hours a day.",
      "3 shifts: a soldier is on duty for 24 / 3 = 8 hours. 768 / 8 = 96 soldiers.",
    ],
    people: { patrols: [96, 96] },
    military: [96, 96],
  },
  {
    name: "patrols by the area of a sector, where few people live",
    design: {
      tasks: [["protect-physical"]],
      sectors: [{ ...north, population: 40_000 }],
      figures: { ...without, "duty-days": 7, "leave-share": 0 },
    },
    working: [
      "40,000 / 50,000 = 0.8, so 1 patrol; 9,000 / 2,000 = 4.5, so 5. The more is 5 a day.",
      "5 x 12 x 8 h = 480 soldier-hours; / 8 = 60 soldiers.",
    ],
    people: { patrols: [60, 60] },
  },
  {
    name: "days off and leave replaced, as a range",
    design: {
      tasks: [["protect-physical"]],
      sectors: [north],
      figures: { ...without, "patrols-a-day@north": 10 },
    },
    working: [
      "The author has 10 patrols a day: 10 x 12 x 8 h / 8 h = 120 places.",
      "On duty 6 days of 7, and away for 10 to 20 per cent of the time:",
      "7 / 6 / 0.9 = 1.2963 and 7 / 6 / 0.8 = 1.4583 soldiers for each place.",
      "120 x 1.2963 = 155.6, so 156; 120 x 1.4583 = 175.",
    ],
    people: { patrols: [156, 175] },
  },
  {
    name: "a long patrol and its rest",
    design: {
      tasks: [["protect-physical"]],
      sectors: [north],
      figures: { ...without, "patrols-a-day": 0, "long-patrols": 2, "leave-share": 10 },
    },
    working: [
      "2 patrols of 30 out at any time, 5 days out and 2 days of rest after each:",
      "for each 5 days out a soldier is taken up for 7, so 2 x 30 x 7 / 5 = 84 soldiers.",
      "Leave of 10 per cent: 84 / 0.9 = 93.3, so 94.",
    ],
    people: { patrols: [0, 0], "long-patrols": [94, 94] },
  },
  {
    name: "a key site guarded day and night",
    design: {
      tasks: [["key-site-protection", "secure"]],
      sectors: [north],
      figures: { ...without, "leave-share": 0, sites: 3 },
    },
    working: [
      "3 sites x 2 posts x 2 soldiers x 3 shifts = 36 places.",
      "Days off: 36 x 7 / 6 = 42 soldiers.",
      "A site is guarded where it stands: no patrols are asked for.",
    ],
    people: { "site-guard": [42, 42] },
    military: [42, 42],
  },
  {
    name: "escorts of relief",
    design: {
      tasks: [["humanitarian-access", "assist"]],
      sectors: [north],
      figures: { ...without, ...roundTheClock, shifts: 2, "escorts-a-day": 5, "escort-hours": 10 },
    },
    working: [
      "5 escorts x 12 soldiers x (10 h on the road + 2 h before and after) = 720 soldier-hours a day.",
      "2 shifts: a soldier is on duty for 12 hours. 720 / 12 = 60 soldiers.",
    ],
    people: { escorts: [60, 60] },
  },
  {
    name: "observers of a ceasefire, who live at their sites",
    design: {
      tasks: [["ceasefire-monitoring", "monitor"]],
      sectors: [north, { ...north, id: "south", name: "South" }],
      figures: { ...bare, "team-sites": 3, "leave-share": 20 },
    },
    working: [
      "In each of two sectors 3 sites x 8 observers = 24; leave of 20 per cent: 24 / 0.8 = 30.",
      "Two sectors: 60. No troops are asked for, so no bases and no support.",
    ],
    people: { observers: [60, 60] },
    military: [60, 60],
  },
  {
    name: "police posts and formed units",
    design: {
      tasks: [["police-reform"], ["public-order"]],
      sectors: [{ ...north, population: 1_200_000 }],
      figures: { "duty-days": 7, "leave-share": 20, "formed-units": 2 },
    },
    working: [
      "1,200,000 / 250,000 = 4.8, so 5 posts x 4 officers x 2 shifts = 40; / 0.8 = 50 officers.",
      "The author's 2 formed units x 140 = 280.",
      "A unit is counted whole: its leave is inside it.",
    ],
    people: { "police-posts": [50, 50], "formed-police": [280, 280] },
    military: [0, 0],
    police: [330, 330],
  },
  {
    name: "from soldiers on their tasks to the whole force",
    design: {
      tasks: [["area-security"]],
      sectors: [north],
      figures: {
        ...roundTheClock,
        "patrols-a-day": 0,
        "long-patrols": 0,
        "reaction-force": 1000,
        bases: 0,
        "unit-support": 30,
        "reserve-share": 10,
      },
    },
    working: [
      "Reaction force 1,000. The units' own support, 30 per cent: 300. Troops in the sector: 1,300.",
      "Reserve, 10 per cent: 130. Troops to be supported: 1,430.",
      "Aviation 4 per cent 57.2, so 58; medical 3 per cent 42.9, so 43; engineers 6 per cent 85.8, so 86;",
      "logistics 86; signals 43. Headquarters: 30 in the sector, 100 of the force.",
      "1,300 + 130 + 58 + 43 + 86 + 86 + 43 + 30 + 100 = 1,876.",
    ],
    people: {
      "reaction-force": [1000, 1000],
      "unit-support": [300, 300],
      reserve: [130, 130],
      aviation: [58, 58],
      medical: [43, 43],
      engineering: [86, 86],
      logistics: [86, 86],
      signals: [43, 43],
      "sector-headquarters": [30, 30],
      "force-headquarters": [100, 100],
    },
    military: [1876, 1876],
  },
  {
    name: "the author's own numbers in the place of shares",
    design: {
      tasks: [["area-security"]],
      sectors: [north],
      figures: {
        ...bare,
        ...roundTheClock,
        "patrols-a-day": 0,
        "long-patrols": 0,
        "reaction-force": 400,
        reserve: 240,
        medical: 65,
      },
    },
    working: ["400 + a reserve of 240 + a hospital of 65 = 705, whatever the shares."],
    people: { "reaction-force": [400, 400], reserve: [240, 240], medical: [65, 65] },
    military: [705, 705],
  },
];
