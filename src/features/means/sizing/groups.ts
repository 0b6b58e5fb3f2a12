import type { PlanFactor } from "../../../planning/plan-factor";
import { enablers } from "../../../planning/sizing/element";
import {
  coverageFactors,
  enablerFactors,
  forceFactors,
  policeFactors,
  resultFactors,
  sectorFactors,
  workingFactors,
} from "../../../planning/sizing/factors";

const { patrolSize, patrolHours, preparationHours } = sectorFactors;
const { longPatrols, longPatrolSize, longPatrolDays, longPatrolRest } = sectorFactors;
const { escortsADay, escortSize, escortHours, reactionForce } = sectorFactors;
const { sites, postsASite, bases, postsABase, soldiersAPost } = sectorFactors;
const { teamSites, observersASite, officersAPost, policeShifts } = sectorFactors;
const { reserveShare, reserve, unitSupport, sectorHeadquarters, forceHeadquarters } = forceFactors;

/** The figures for every sector and for the whole, as the page has them under one heading each. */
export const figureGroups = {
  working: Object.values(workingFactors),
  patrols: [
    ...Object.values(coverageFactors).map(({ people }) => people),
    ...Object.values(coverageFactors).map(({ area }) => area),
    patrolSize,
    patrolHours,
    preparationHours,
  ],
  "long-patrols": [longPatrols, longPatrolSize, longPatrolDays, longPatrolRest],
  escorts: [escortsADay, escortSize, escortHours],
  guards: [sites, postsASite, bases, postsABase, soldiersAPost],
  reserve: [reactionForce, reserveShare, reserve],
  observers: [teamSites, observersASite],
  police: [
    policeFactors.peopleAPost,
    officersAPost,
    policeShifts,
    sectorFactors.formedUnits,
    policeFactors.unitSize,
  ],
  support: [
    unitSupport,
    sectorHeadquarters,
    forceHeadquarters,
    ...enablers.flatMap((enabler) => Object.values(enablerFactors[enabler])),
  ],
  result: Object.values(resultFactors),
} as const satisfies Record<string, readonly PlanFactor[]>;

export type FigureGroup = keyof typeof figureGroups;

/** How many there are of each thing: what is most often another number in one sector. */
export const numbersOfSector: readonly PlanFactor[] = [
  sectorFactors.patrolsADay,
  longPatrols,
  escortsADay,
  sites,
  bases,
  reactionForce,
  teamSites,
  sectorFactors.policePosts,
  sectorFactors.formedUnits,
];

/** All else that can differ from sector to sector. */
export const moreOfSector: readonly PlanFactor[] = Object.values(sectorFactors).filter(
  (factor: PlanFactor) => !numbersOfSector.includes(factor),
);
