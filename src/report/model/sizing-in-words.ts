import type { MandateDesign } from "../../domain/design";
import type { FieldPath } from "../../domain/field-path";
import { thresholdsOf } from "../../engine/thresholds";
import type { Words } from "../../i18n/words";
import { type FigureRange, rangeOf } from "../../planning/plan-factor";
import type { AskedBy } from "../../planning/sizing/asked-by-tasks";
import type { StatedNeed } from "../../planning/sizing/beside";
import type { Cover } from "../../planning/sizing/cover";
import { type Element, isPolice } from "../../planning/sizing/element";
import type { Expected, HeldStrength } from "../../planning/sizing/held";
import type { ElementNeed } from "../../planning/sizing/sector-need";
import { type SectorPlan, wholeArea } from "../../planning/sizing/sector-plan";
import type { Sizing } from "../../planning/sizing/size-of";
import type { Standing } from "../../planning/sizing/standing";
import type { Step } from "../../planning/sizing/trace";
import { rowNameIn } from "./check-in-words";
import { labelOf } from "./value-in-words";

/** A number or a range of numbers: "654 to 735"; one number where both ends are the same. */
export function rangeInWords(words: Words, value: number | FigureRange, decimals = 0): string {
  const { low, high } = rangeOf(value);
  const written = [low, high].map((end) => words.number(end, { maximumFractionDigits: decimals }));
  const [first = "", last = ""] = written;
  return first === last ? first : words.say("means.figure.range", { low: first, high: last });
}

/** People, "at least" so many where some of them could not be counted. */
export function floorInWords(words: Words, people: FigureRange, isPartial: boolean): string {
  const said = rangeInWords(words, people);
  return isPartial ? words.say("sizing.sectors.floor", { people: said }) : said;
}

/** A need in words: "at least 654 to 735" where some of it could not be counted, nobody counted as not told. */
export function needInWords(words: Words, need: FigureRange, isPartial: boolean): string {
  return isPartial && need.high === 0
    ? words.say("sizing.standing.untold")
    : floorInWords(words, need, isPartial);
}

/** What the tasks take in all, and what of it could not be counted; nothing where nobody was. */
export function sumsInWords(
  words: Words,
  { military, police, uncounted, hasTasks }: Sizing,
): string[] {
  const lacksPolice = uncounted.some(isPolice);
  const lacksMilitary = !uncounted.every(isPolice);
  const taken = {
    military: floorInWords(words, military, lacksMilitary),
    police: floorInWords(words, police, lacksPolice),
  };
  const sum =
    lacksPolice && police.high === 0
      ? words.say("sizing.result.sum-military", taken)
      : words.say("sizing.result.sum", taken);
  const elements = words.list(uncounted.map((element) => elementName(words, element)));
  return [
    ...(military.high + police.high > 0 ? [sum] : []),
    ...(hasTasks && elements ? [words.say("sizing.result.floor", { elements })] : []),
  ];
}

/** How what is there stands to what is needed: "short by 268 to 696". */
export function standingInWords(words: Words, standing: Standing): string {
  const count = (people: number) => words.number(people);
  switch (standing.kind) {
    case "over":
    case "short":
      return words.say(`sizing.standing.${standing.kind}`, {
        by: rangeInWords(words, standing.by),
      });
    case "either":
      return words.say("sizing.standing.either", {
        short: count(standing.short),
        over: count(standing.over),
      });
    case "short-at-least":
      return words.say("sizing.standing.short-at-least", { by: count(standing.by) });
    default:
      return words.say(`sizing.standing.${standing.kind}`);
  }
}

/** What an element is called. */
export const elementName = (words: Words, element: Element): string =>
  words.say(`sizing.element.${element}`);

/** The fields of the design that are strengths themselves. */
const heldFields = {
  ceiling: "force.troopCeiling",
  "observers-and-staff": "force.observersAndStaff",
  "individual-police": "force.individualPolice",
} as const;

/** What a strength of the design is called, with its month where it is expected. */
export function heldName(words: Words, held: HeldStrength, { month, strength }: Expected): string {
  if (held === "formed-police") return words.say("sizing.held.formed-police");
  if (held !== "expected") return labelOf(words, heldFields[held]);
  if (typeof strength !== "string" && strength.basis === "deployed")
    return words.say("sizing.held.deployed");
  return words.say("sizing.held.expected", { month: words.number(month) });
}

/** Where the expected strength comes from; nothing where it cannot be told. */
export function expectedBasisInWords(
  words: Words,
  design: MandateDesign,
  { strength }: Expected,
): string {
  if (typeof strength === "string") return "";
  const threshold = thresholdsOf(design);
  return words.say(`sizing.held.basis.${strength.basis}`, {
    low: words.number(threshold("ramp-low-share")),
    high: words.number(threshold("ramp-high-share")),
    months: words.number(threshold("ramp-months")),
  });
}

/** A sector's name, told from its neighbours; the whole area where there are no sectors. */
export function sectorName(
  words: Words,
  design: MandateDesign,
  sectors: readonly { readonly sector: Pick<SectorPlan, "id"> }[],
  id: string,
): string {
  if (id === wholeArea && sectors.length === 1) return words.say("sizing.sector.whole");
  const named = ({ sector }: (typeof sectors)[number]) => rowNameIn(design, words, sector.id);
  const place = sectors.findIndex(({ sector }) => sector.id === id) + 1;
  const name = rowNameIn(design, words, id);
  if (name === undefined) return words.say("sizing.sector.nameless", { place });
  return sectors.filter((each) => named(each) === name).length > 1
    ? words.say("sizing.sector.same-name", { name, place })
    : name;
}

/** Tasks by their kinds, each kind once; by their place where they have none. */
export function tasksInWords(words: Words, design: MandateDesign, ids: readonly string[]): string {
  const rows = design.purpose?.tasks?.value;
  const place = (id: string) =>
    Array.isArray(rows) ? rows.findIndex((row) => row.id === id) + 1 : 0;
  const names = ids.map(
    (id) => rowNameIn(design, words, id) ?? words.say("sizing.task.nameless", { place: place(id) }),
  );
  return words.list([...new Set(names)]);
}

/** Fields by their names. */
export const fieldsInWords = (words: Words, paths: readonly FieldPath[]): string =>
  words.list([...new Set(paths)].map((path) => labelOf(words, path)));

/** What asks for an element: tasks and switches; or that it follows, or that the author set it. */
export function askedInWords(
  words: Words,
  design: MandateDesign,
  asked: AskedBy | undefined,
  isOwn: boolean,
): string {
  if (!asked) return words.say(isOwn ? "sizing.elements.own" : "sizing.elements.follows");
  const tasks = asked.tasks.length > 0 ? [tasksInWords(words, design, asked.tasks)] : [];
  return words.clauses([...tasks, ...asked.fields.map((path) => labelOf(words, path))]);
}

/** So many that the step comes to its result when it is worked again on paper. */
const decimalsOfNumbers = 4;

/** One step of the arithmetic with the numbers put in. */
export function stepInWords(words: Words, { formula, numbers, result }: Step): string {
  const said = Object.entries(numbers).map(([name, value]) => [
    name,
    rangeInWords(words, value, decimalsOfNumbers),
  ]);
  return words.sayDynamic(`sizing.step.${formula}`, {
    ...Object.fromEntries(said),
    result: rangeInWords(words, result),
  });
}

/** How many people it takes to fill a place, under its name. */
export function coverInWords(
  words: Words,
  { dutyDays, leaveShare, everyDay, leaveAlone }: Cover,
): string {
  const numbers = { dutyDays, leaveShare, everyDay, leaveAlone };
  return words.say("sizing.working.line", {
    element: words.say("sizing.working.cover"),
    step: stepInWords(words, { formula: "cover", numbers, result: everyDay }),
  });
}

/** All steps of an element, under its name. */
export function workingOf(words: Words, { element, steps }: ElementNeed): string[] {
  return steps.map((step) =>
    words.say("sizing.working.line", {
      element: elementName(words, element),
      step: stepInWords(words, step),
    }),
  );
}

/** The troops that the design itself states for a task: "Security of an area: 1,500 from month 6". */
export function statedNeedInWords(
  words: Words,
  design: MandateDesign,
  { task, troops, month }: StatedNeed,
): string {
  const named = { task: tasksInWords(words, design, [task]), troops: words.number(troops) };
  return month === undefined
    ? words.say("sizing.held.stated-need-undated", named)
    : words.say("sizing.held.stated-need", { ...named, month: words.number(month) });
}
