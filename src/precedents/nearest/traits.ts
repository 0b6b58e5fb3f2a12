import { isVerified, type MilitaryFigure, militaryFigureOf } from "../military-figure";
import type { Precedent, PrecedentType } from "../schema";

/** What a design and an operation are set side by side by, in the order in which it is said. */
export const componentIds = [
  "type",
  "protection",
  "military",
  "population",
  "chapter-vii",
  "years",
] as const;
export type ComponentId = (typeof componentIds)[number];

/** What is known of a design or an operation; what is absent is unknown, and never guessed. */
export interface Traits {
  readonly type?: PrecedentType;
  /** Whether the mandate protects civilians. */
  readonly protection?: boolean;
  /** Military persons, as authorised; deployed where no ceiling was read. */
  readonly military?: number;
  /** Persons in the whole country. */
  readonly population?: number;
  readonly "chapter-vii"?: Precedent["chapterVII"];
  /** The year of the decision, or in which the operation began. */
  readonly years?: number;
}

/** The traits that have a value, without the keys of those that have none. */
export function knownTraits(
  traits: {
    [Id in ComponentId]: Traits[Id] | undefined;
  },
): Traits {
  return Object.fromEntries(Object.entries(traits).filter(([, value]) => value !== undefined));
}

function* ceilings(precedent: Precedent): Generator<number> {
  for (const which of ["peakAuthorised", "initialAuthorised"] as const) {
    const troops = precedent[which]?.troops;
    if (troops !== undefined && isVerified(precedent, `${which}.troops`)) yield troops;
  }
  for (const { measure, persons, recalled } of precedent.otherStrengths ?? [])
    if (measure === "authorised-military" && !recalled) yield persons;
}

/** The strength that an operation is set beside a design by, in persons, and what it counts. */
export type SizeFigure = { readonly from: "ceiling" | MilitaryFigure["field"]; persons: number };

/**
 * The highest military ceiling that was read in a source, else the strength deployed; null where
 * every figure is blank or from memory. Like is compared with like: a design states a ceiling. Unlike a
 * yardstick, nearness is no measurement, so a ceiling between the first and the highest counts too.
 */
export function sizeOf(precedent: Precedent): SizeFigure | null {
  const read = [...ceilings(precedent)];
  if (read.length > 0) return { from: "ceiling", persons: Math.max(...read) };
  const figure = militaryFigureOf(precedent);
  return figure && { from: figure.field, persons: figure.persons };
}

/** What the record knows of an operation. A country's population is no measure of one in part of it. */
export function traitsOf(precedent: Precedent): Traits {
  const { type, population, chapterVII, start, protectionMandateSince } = precedent;
  return knownTraits({
    type: type ?? undefined,
    protection: protectionMandateSince !== undefined,
    military: sizeOf(precedent)?.persons,
    population: population?.scope === "national" ? population.value : undefined,
    "chapter-vii": chapterVII,
    years: Number(start.slice(0, 4)),
  });
}
