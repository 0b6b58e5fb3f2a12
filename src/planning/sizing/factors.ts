import { publishedFigure } from "../../precedents/published-figures";
import type { FigureRange, FigureSource, FigureUnit, PlanFactor } from "../plan-factor";
import { type Enabler, enablers } from "./element";

type Bounds = readonly [least: number, most: number];

/** A factor for which no published figure was found: ours is a convention, and says so. */
function convention<U extends number | FigureRange | undefined>(
  name: string,
  unit: FigureUnit,
  usual: U,
  [least, most]: Bounds,
): PlanFactor<U> {
  return { id: `sizing.${name}`, unit, usual, least, most, basis: "convention" };
}

/** The same for what is counted in whole numbers. */
function counted<U extends number | FigureRange | undefined>(
  name: string,
  unit: FigureUnit,
  usual: U,
  bounds: Bounds,
): PlanFactor<U> {
  return { ...convention(name, unit, usual, bounds), whole: true };
}

const deployment = publishedFigure("months-to-peak");

/** What the text of a resolution lets a formed police unit have: "up to 140". */
const formedUnit: FigureSource = {
  title: "Security Council resolution 1769 (2007)",
  url: "https://undocs.org/S/RES/1769(2007)",
  year: "2007",
  status: "seen",
};

/** One contingent's size, described as a battalion; no standard. */
const battalion: FigureSource = {
  title: "StrategyPage, note of 16 January 2004 on a contingent described as a battalion",
  url: "https://m.strategypage.com/htmw/htun/articles/20040116.aspx",
  year: "2004",
  status: "seen",
};

/** How people work: the hours of a day, the days of a week, the weeks that they are away. */
export const workingFactors = {
  shifts: counted("shifts", "shifts", 3, [1, 6]),
  dutyDays: convention("duty-days", "days", 6, [1, 7]),
  leaveShare: convention("leave-share", "per-cent", { low: 10, high: 20 }, [0, 60]),
} as const;

/** What one patrol a day is for, by the risk of the sector. */
export const coverageFactors = {
  high: {
    people: counted("people-per-patrol-high", "persons", 50_000, [100, 100_000_000]),
    area: convention("area-per-patrol-high", "km2", 2_000, [1, 10_000_000]),
  },
  medium: {
    people: counted("people-per-patrol-medium", "persons", 100_000, [100, 100_000_000]),
    area: convention("area-per-patrol-medium", "km2", 5_000, [1, 10_000_000]),
  },
  low: {
    people: counted("people-per-patrol-low", "persons", 200_000, [100, 100_000_000]),
    area: convention("area-per-patrol-low", "km2", 10_000, [1, 10_000_000]),
  },
} as const;

/** Factors that the author can set for all sectors or for one of them. */
export const sectorFactors = {
  patrolsADay: counted("patrols-a-day", "patrols-per-day", undefined, [0, 10_000]),
  patrolSize: counted("patrol-size", "persons", 12, [0, 500]),
  patrolHours: convention("patrol-hours", "hours", 6, [0, 24]),
  preparationHours: convention("preparation-hours", "hours", 2, [0, 12]),
  longPatrols: counted("long-patrols", "patrols", 1, [0, 500]),
  longPatrolSize: counted("long-patrol-size", "persons", 30, [0, 1_000]),
  longPatrolDays: convention("long-patrol-days", "days", 5, [1, 60]),
  longPatrolRest: convention("long-patrol-rest", "days", 2, [0, 60]),
  escortsADay: counted("escorts-a-day", "escorts-per-day", 2, [0, 1_000]),
  escortSize: counted("escort-size", "persons", 12, [0, 500]),
  escortHours: convention("escort-hours", "hours", 6, [0, 24]),
  sites: counted("sites", "sites", 1, [0, 1_000]),
  postsASite: counted("posts-a-site", "posts", 2, [0, 200]),
  bases: counted("bases", "bases", 2, [0, 500]),
  postsABase: counted("posts-a-base", "posts", 3, [0, 200]),
  soldiersAPost: counted("soldiers-a-post", "persons", 2, [0, 50]),
  reactionForce: counted("reaction-force", "persons", 120, [0, 5_000]),
  teamSites: counted("team-sites", "sites", 2, [0, 500]),
  observersASite: counted("observers-a-site", "persons", 8, [0, 100]),
  policePosts: counted("police-posts", "posts", undefined, [0, 10_000]),
  officersAPost: counted("officers-a-post", "persons", 4, [0, 100]),
  policeShifts: counted("police-shifts", "shifts", 2, [1, 6]),
  // As many as there are crowds and places to be held at once: neither people nor area tell that, and
  // no published figure was found.
  formedUnits: {
    ...counted("formed-units", "units", undefined, [0, 500]),
    basis: "author",
  } as PlanFactor<undefined>,
} as const;

/** How many people one police post is for, posts in whole numbers for each sector; and how large a unit is. */
export const policeFactors = {
  peopleAPost: counted("people-a-police-post", "persons", 250_000, [100, 100_000_000]),
  unitSize: {
    ...counted("formed-unit-size", "persons", 140, [0, 1_000]),
    basis: formedUnit,
  } as PlanFactor<number>,
} as const;

/** What units bring for themselves, and what the force has as a whole. */
export const forceFactors = {
  unitSupport: convention("unit-support", "per-cent", { low: 25, high: 40 }, [0, 300]),
  sectorHeadquarters: counted("sector-headquarters", "persons", 30, [0, 1_000]),
  forceHeadquarters: counted("force-headquarters", "persons", 100, [0, 5_000]),
  reserveShare: convention("reserve-share", "per-cent", { low: 10, high: 15 }, [0, 100]),
  reserve: counted("reserve", "persons", undefined, [0, 100_000]),
} as const;

/** People for every hundred soldiers in the sectors and the reserve, by support unit. */
const usualShares: Readonly<Record<Enabler, number>> = {
  aviation: 4,
  medical: 3,
  engineering: 6,
  logistics: 6,
  signals: 3,
};

/** A support unit: as a share of the force, or by its own number in the place of the share. */
export const enablerFactors = Object.fromEntries(
  enablers.map((enabler) => [
    enabler,
    {
      share: convention(`${enabler}-share`, "per-cent", usualShares[enabler], [0, 100]),
      number: counted(enabler, "persons", undefined, [0, 100_000]),
    },
  ]),
) as Readonly<Record<Enabler, { share: PlanFactor<number>; number: PlanFactor<undefined> }>>;

/** What the result is held against, and how large a battalion is. */
export const resultFactors = {
  month: {
    ...counted("expected-month", "months", deployment.value, [0, 240]),
    basis: { ...deployment.source, year: "2016", status: deployment.status },
  } as PlanFactor<number>,
  battalion: {
    ...counted("battalion-size", "persons", 850, [100, 3_000]),
    basis: battalion,
  } as PlanFactor<number>,
} as const;

/** Every factor of the arithmetic, in the order in which it comes. */
export const sizingFactors: readonly PlanFactor[] = [
  ...Object.values(workingFactors),
  ...Object.values(coverageFactors).flatMap(({ people, area }) => [people, area]),
  ...Object.values(sectorFactors),
  ...Object.values(policeFactors),
  ...Object.values(forceFactors),
  ...Object.values(enablerFactors).flatMap(({ share, number }) => [share, number]),
  ...Object.values(resultFactors),
];
