import type { MandateDesign } from "../../domain/design";
import { valueOf } from "../../domain/stated";
import { type FigureRange, figureOf, rangeOf } from "../plan-factor";
import type { Cover } from "./cover";
import type { TaskElement } from "./element";
import { policeFactors, sectorFactors } from "./factors";
import { filled } from "./persons";
import type { SectorPlan } from "./sector-plan";
import type { Numbers, Step } from "./trace";
import { type Quantity, quantityOf } from "./worked-out";

/**
 * What an element takes, or the fields that would tell how many there are of it; no field where only
 * a number of the author's would.
 */
export type Counted =
  | { readonly need: FigureRange; readonly steps: readonly Step[] }
  | Extract<Quantity, { missing: unknown }>;

type PlainName = Exclude<keyof typeof sectorFactors, "patrolsADay" | "policePosts" | "formedUnits">;

interface Counting {
  design: MandateDesign;
  sector: SectorPlan;
  cover: Cover;
  figure: (name: PlainName) => number;
}

const hoursOfADay = 24;

const formulas: Readonly<Record<TaskElement, (counting: Counting) => Counted>> = {
  patrols: (counting) => {
    const { cover, figure } = counting;
    return timesQuantity(counting, "patrolsADay", "patrols", (patrols) => {
      const size = figure("patrolSize");
      const hours = figure("patrolHours");
      const preparation = figure("preparationHours");
      const places = (patrols * size * (hours + preparation) * cover.shifts) / hoursOfADay;
      const numbers = { patrols, size, hours, preparation, shifts: cover.shifts, places };
      return {
        numbers: { ...numbers, cover: cover.everyDay },
        need: filled(places, cover.everyDay),
      };
    });
  },
  "long-patrols": ({ cover, figure }) => {
    const patrols = figure("longPatrols");
    const size = figure("longPatrolSize");
    const days = figure("longPatrolDays");
    const rest = figure("longPatrolRest");
    const places = (patrols * size * (days + rest)) / days;
    const numbers = { patrols, size, days, rest, places, cover: cover.leaveAlone };
    return oneStep("long-patrols", numbers, filled(places, cover.leaveAlone));
  },
  escorts: ({ cover, figure }) => {
    const escorts = figure("escortsADay");
    const size = figure("escortSize");
    const hours = figure("escortHours");
    const preparation = figure("preparationHours");
    const { shifts, everyDay } = cover;
    const places = (escorts * size * (hours + preparation) * shifts) / hoursOfADay;
    const numbers = { escorts, size, hours, preparation, shifts, places, cover: everyDay };
    return oneStep("escorts", numbers, filled(places, everyDay));
  },
  "site-guard": ({ cover: { shifts, everyDay }, figure }) => {
    const sites = figure("sites");
    const posts = figure("postsASite");
    const soldiers = figure("soldiersAPost");
    const places = sites * posts * soldiers * shifts;
    const numbers = { sites, posts, soldiers, shifts, places, cover: everyDay };
    return oneStep("site-guard", numbers, filled(places, everyDay));
  },
  "reaction-force": ({ cover: { everyDay }, figure }) => {
    const places = figure("reactionForce");
    return oneStep("reaction-force", { places, cover: everyDay }, filled(places, everyDay));
  },
  observers: ({ cover: { leaveAlone }, figure }) => {
    const sites = figure("teamSites");
    const observers = figure("observersASite");
    const places = sites * observers;
    const numbers = { sites, observers, places, cover: leaveAlone };
    return oneStep("observers", numbers, filled(places, leaveAlone));
  },
  "police-posts": (counting) => {
    const { cover, figure } = counting;
    return timesQuantity(counting, "policePosts", "police-posts", (posts) => {
      const officers = figure("officersAPost");
      const shifts = figure("policeShifts");
      const places = posts * officers * shifts;
      const numbers = { posts, officers, shifts, places, cover: cover.everyDay };
      return { numbers, need: filled(places, cover.everyDay) };
    });
  },
  "formed-police": ({ design, sector }) => {
    const { value: units } = figureOf(design, sectorFactors.formedUnits, sector.id);
    if (units === undefined) return { missing: [] };
    const size = formedUnitSize(design);
    return oneStep("formed-police", { units, size }, rangeOf(units * size));
  },
};

/** What an element takes in a sector. */
export function taskElementNeed(
  design: MandateDesign,
  sector: SectorPlan,
  element: TaskElement,
  cover: Cover,
): Counted {
  const figure = (name: PlainName) => figureOf(design, sectorFactors[name], sector.id).value;
  return formulas[element]({ design, sector, cover, figure });
}

/** The size of a formed police unit: as the design states it, else the figure in force. */
export function formedUnitSize(design: MandateDesign): number {
  const stated = valueOf(design.force?.formedPoliceUnitSize);
  return stated ?? figureOf(design, policeFactors.unitSize).value;
}

function oneStep(formula: string, numbers: Numbers, need: FigureRange): Counted {
  return { need, steps: [{ formula, numbers, result: need }] };
}

/** An element of which there are as many as the author says, or as are worked out. */
function timesQuantity(
  { design, sector }: Counting,
  name: Parameters<typeof quantityOf>[2],
  formula: string,
  count: (quantity: number) => { numbers: Numbers; need: FigureRange },
): Counted {
  const quantity = quantityOf(design, sector, name);
  if ("missing" in quantity) return quantity;
  const { value, isOwn, numbers: from } = quantity;
  const { numbers, need } = count(value);
  const last: Step = { formula, numbers, result: need };
  return {
    need,
    steps: isOwn ? [last] : [{ formula: `${formula}-number`, numbers: from, result: value }, last],
  };
}
