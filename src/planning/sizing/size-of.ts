import type { MandateDesign } from "../../domain/design";
import { plainDesign } from "../../domain/plain";
import { type FigureRange, figureOf } from "../plan-factor";
import { type AskedElements, askedByTasks } from "./asked-by-tasks";
import { type Comparison, comparisons, type People } from "./comparisons";
import { type Cover, coverOf } from "./cover";
import { isPolice, type Personnel, personnelOf, type TaskElement, taskElements } from "./element";
import { resultFactors } from "./factors";
import { type Expected, expectedOf } from "./held";
import { missionNeed } from "./mission-need";
import { sumOf } from "./persons";
import { type ElementNeed, needOf, sectorNeed } from "./sector-need";
import { sectorPlans } from "./sector-plan";
import { type SizedSector, sizedSector } from "./sized-sector";

/** The strength that the tasks imply, by sector and in all, beside what the design has. */
export interface Sizing {
  readonly cover: Cover;
  readonly asked: AskedElements;
  readonly sectors: readonly SizedSector[];
  /** What the force needs as a whole. */
  readonly mission: readonly ElementNeed[];
  readonly people: People;
  readonly military: FigureRange;
  readonly police: FigureRange;
  /** The units of troops in battalions of the size in force. */
  readonly battalions: FigureRange;
  readonly expected: Expected;
  readonly comparisons: readonly Comparison[];
  /** Whether the design states its tasks at all; without them nothing is asked for. */
  readonly hasTasks: boolean;
  /** What could not be counted in some sector: sums without it are floors. Everything, without tasks. */
  readonly uncounted: readonly TaskElement[];
}

const militaryOf = (elements: readonly ElementNeed[]): FigureRange =>
  needOf(elements.filter(({ element }) => !isPolice(element)));

const peopleOf = (elements: readonly ElementNeed[], personnel: Personnel): FigureRange =>
  needOf(elements.filter(({ element }) => personnelOf(element) === personnel));

/**
 * From tasks and sectors to the strength that they imply. Arithmetic on figures of the author and of
 * ours: no study stands behind it, and what the design leaves open is named and not guessed.
 */
export function sizeOf(design: MandateDesign): Sizing {
  const plain = plainDesign(design);
  const cover = coverOf(design);
  const asked = askedByTasks(plain);
  const hasTasks = plain.purpose.tasks !== undefined;
  const expected = expectedOf(design);
  const sectors = sectorPlans(plain)
    .map((sector) => sectorNeed(design, sector, asked, cover))
    .map((need) => sizedSector(need, expected, plain.force.troopCeiling, hasTasks));
  const inSectors = sectors.flatMap(({ elements }) => elements);
  const mission = missionNeed(
    design,
    sumOf(sectors.map((each) => each.troops)),
    militaryOf(inSectors),
  );
  const all = [...inSectors, ...mission];
  const people = {
    troops: peopleOf(all, "troops"),
    "observers-and-staff": peopleOf(all, "observers-and-staff"),
    "individual-police": peopleOf(all, "individual-police"),
    "formed-police": peopleOf(all, "formed-police"),
  };
  const military = militaryOf(all);
  const gaps = new Set(sectors.flatMap((sector) => sector.gaps.map(({ element }) => element)));
  const uncounted = taskElements.filter((element) => !hasTasks || gaps.has(element));
  const battalion = figureOf(design, resultFactors.battalion).value;
  return {
    cover,
    asked,
    sectors,
    mission,
    people,
    military,
    police: needOf(all.filter(({ element }) => isPolice(element))),
    battalions: { low: people.troops.low / battalion, high: people.troops.high / battalion },
    expected,
    comparisons: comparisons(design, plain, { people, military }, expected, uncounted),
    hasTasks,
    uncounted,
  };
}
