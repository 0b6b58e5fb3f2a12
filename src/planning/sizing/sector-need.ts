import type { MandateDesign } from "../../domain/design";
import type { FieldPath } from "../../domain/field-path";
import { type FigureRange, figureOf, rangeOf } from "../plan-factor";
import type { AskedBy, AskedElements } from "./asked-by-tasks";
import type { Cover } from "./cover";
import { type Element, isPolice, personnelOf, type TaskElement, taskElements } from "./element";
import { forceFactors, sectorFactors } from "./factors";
import { filled, nobody, shareOf, sumOf } from "./persons";
import type { SectorPlan } from "./sector-plan";
import { taskElementNeed } from "./task-element-need";
import type { Step } from "./trace";

/** What one element takes, with the steps that led there, and why it is counted. */
export interface ElementNeed {
  readonly element: Element;
  readonly need: FigureRange;
  readonly steps: readonly Step[];
  /** What asks for it; absent where it follows from other elements, or is the author's own. */
  readonly asked?: AskedBy;
}

/** An element that is, or may be, asked for and cannot be counted. */
export interface Gap {
  readonly element: TaskElement;
  /** The fields of the design that would tell; none where only a number of the author's would. */
  readonly missing: readonly FieldPath[];
  /** The tasks that leave open whether they ask for it; absent where it is asked for. */
  readonly tasks?: readonly string[];
}

/** What a sector takes, as far as it can be told. */
export interface SectorNeed {
  readonly sector: SectorPlan;
  readonly elements: readonly ElementNeed[];
  readonly gaps: readonly Gap[];
  /** Units of troops alone, as they are planned for sectors. */
  readonly troops: FigureRange;
  /** Police of both kinds. */
  readonly police: FigureRange;
}

/** The number that says how many there are of an element; where its author sets it, it is counted. */
export const quantityFactors = {
  patrols: sectorFactors.patrolsADay,
  "long-patrols": sectorFactors.longPatrols,
  escorts: sectorFactors.escortsADay,
  "site-guard": sectorFactors.sites,
  "reaction-force": sectorFactors.reactionForce,
  observers: sectorFactors.teamSites,
  "police-posts": sectorFactors.policePosts,
  "formed-police": sectorFactors.formedUnits,
} as const satisfies Record<TaskElement, unknown>;

/** The needs of several elements added up. */
export const needOf = (elements: readonly ElementNeed[]): FigureRange =>
  sumOf(elements.map(({ need }) => need));

/** The need for those who are in units of troops. */
const troopsOf = (elements: readonly ElementNeed[]): FigureRange =>
  needOf(elements.filter(({ element }) => personnelOf(element) === "troops"));

/** What one sector takes: what its tasks ask for, then what follows from there being troops. */
export function sectorNeed(
  design: MandateDesign,
  sector: SectorPlan,
  asked: AskedElements,
  cover: Cover,
): SectorNeed {
  const gaps: Gap[] = [];
  const elements: ElementNeed[] = [];
  for (const element of taskElements) {
    const by = asked.by.get(element);
    const isOwn = figureOf(design, quantityFactors[element], sector.id).isOwn;
    if (!by && !isOwn) {
      const open = asked.open.get(element);
      if (open) gaps.push({ element, ...open });
      continue;
    }
    const isAuthors = element === "police-posts" && asked.hasInterimPolicing && !isOwn;
    const counted = isAuthors ? { missing: [] } : taskElementNeed(design, sector, element, cover);
    if ("missing" in counted) gaps.push({ element, missing: counted.missing });
    else elements.push({ element, ...counted, ...(by ? { asked: by } : {}) });
  }
  const all = [...elements, ...following(design, sector, elements, cover)];
  const police = needOf(all.filter(({ element }) => isPolice(element)));
  return { sector, elements: all, gaps, troops: troopsOf(all), police };
}

/** Guards of the bases, the units' own support and the sector's headquarters. */
function following(
  design: MandateDesign,
  { id }: SectorPlan,
  onTasks: readonly ElementNeed[],
  cover: Cover,
): ElementNeed[] {
  const figure = (name: "bases" | "postsABase" | "soldiersAPost") =>
    figureOf(design, sectorFactors[name], id);
  const bases = figure("bases");
  const guarded: ElementNeed[] = [...onTasks];
  if (troopsOf(onTasks).high > 0 || bases.isOwn) {
    const posts = figure("postsABase").value;
    const soldiers = figure("soldiersAPost").value;
    const { shifts, everyDay } = cover;
    const places = bases.value * posts * soldiers * shifts;
    const need = filled(places, everyDay);
    const numbers = { bases: bases.value, posts, soldiers, shifts, places, cover: everyDay };
    guarded.push({
      element: "base-guard",
      need,
      steps: [{ formula: "base-guard", numbers, result: need }],
    });
  }
  const people = troopsOf(guarded);
  const share = rangeOf(figureOf(design, forceFactors.unitSupport).value);
  const support = shareOf(people, share);
  const military = needOf(guarded.filter(({ element }) => !isPolice(element)));
  const staff = figureOf(design, forceFactors.sectorHeadquarters).value;
  return [
    ...guarded.slice(onTasks.length),
    ...followingNeed("unit-support", support, { people, share }),
    ...followingNeed("sector-headquarters", military.high > 0 ? rangeOf(staff) : nobody, { staff }),
  ];
}

/** An element that follows from others; nothing where it takes nobody. */
export function followingNeed(
  element: Element,
  need: FigureRange,
  numbers: Step["numbers"],
): ElementNeed[] {
  if (need.high === 0) return [];
  return [{ element, need, steps: [{ formula: element, numbers, result: need }] }];
}
