import type { Words } from "../../../i18n/words";
import { officialText } from "../../../precedents/clauses/official-text";
import {
  type FigureField,
  type FigureOrigin,
  figureAt,
  figureFields,
  originOf,
  originOfOther,
  symbolIn,
} from "../../../precedents/figure-origin";
import { type Precedent, strengthFields } from "../../../precedents/schema";
import { observerCeilingOf } from "../../../precedents/yardsticks/observer-ceilings";
import { countriesInWords } from "../../../report/model/operations/operation-words";
import { pageName } from "../../../report/model/operations/page-name";
import { nameOf } from "../index-facts";

/** A way to a source: an address and what it is called. */
export interface SourceLink {
  readonly href: string;
  readonly name: string;
}

/** One figure of the record, in words. */
export interface FigureRow {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** Year, scope, and what else limits the figure; "" where nothing does. */
  readonly covers: string;
  readonly how: FigureOrigin["how"];
  /** How it is known, in words. */
  readonly known: string;
  readonly sources: readonly SourceLink[];
}

const isStrength = (field: FigureField) => strengthFields.some((each) => each === field);

export function figureName(words: Words, field: FigureField): string {
  return isStrength(field)
    ? words.sayDynamic(`precedents.strength.${field}`)
    : words.sayDynamic(`operations.figure.${field}`);
}

function valueInWords(words: Words, field: FigureField, value: number): string {
  if (field === "budget" || field === "lifetimeCost") return words.money(value);
  if (field === "areaKm2")
    return words.say("units.square-kilometres", { amount: words.number(value) });
  return words.number(value);
}

/** What an address holds, by its resolution or its site. */
export function sourceLink(words: Words, href: string): SourceLink {
  const resolution = symbolIn(href);
  if (!resolution) return { href, name: pageName(href) };
  const isOfficial = /(^|\.)un(docs)?\.org$/.test(new URL(href).hostname);
  return {
    href,
    name: words.say(`operations.sources.${isOfficial ? "official" : "copy"}`, { resolution }),
  };
}

/** A resolution by its official text, however it was read; else the page itself. */
function textOrPage(words: Words, source: string): SourceLink {
  const resolution = symbolIn(source);
  return resolution
    ? { href: officialText(resolution), name: resolution }
    : sourceLink(words, source);
}

function groundInWords(
  words: Words,
  { scope, of }: NonNullable<Precedent["areaKm2"]>,
  year?: number,
): string[] {
  return [
    year === undefined ? "" : `${year}`,
    of ? words.say("operations.covers.only", { countries: countriesInWords(words, of) }) : "",
    words.say(`precedents.scope.${scope}`),
  ];
}

function coversInWords(words: Words, precedent: Precedent, field: FigureField): string[] {
  const { population, areaKm2, budget, annualMeanDeployed, lifetimeCost } = precedent;
  const ceiling = field.startsWith("initial")
    ? precedent.initialAuthorised
    : precedent.peakAuthorised;
  if (field.endsWith(".troops"))
    return ceiling?.troopsIncludePolice ? [words.say("operations.covers.both")] : [];
  if (field === "peakDeployedUniformed" && precedent.peakDeployedOn)
    return [words.date(precedent.peakDeployedOn)];
  if (field === "population" && population)
    return groundInWords(words, population, population.year);
  if (field === "areaKm2" && areaKm2) return groundInWords(words, areaKm2);
  if (field === "annualMeanDeployed" && annualMeanDeployed)
    return [`${annualMeanDeployed.year}`, words.say("operations.covers.lower-bound")];
  if (field === "budget" && budget) {
    const isSupport = budget.covers === "support-only";
    const support = isSupport ? words.say("operations.covers.support-only") : "";
    return [budget.year, support, words.say("operations.covers.best-year")];
  }
  if (field === "lifetimeCost" && lifetimeCost?.with) {
    const operations = words.list(lifetimeCost.with.map(nameOf));
    return [words.say("operations.covers.with", { operations })];
  }
  return [];
}

function knownInWords(words: Words, { how, sources }: FigureOrigin): string {
  const isOneText = new Set(sources.map((source) => symbolIn(source) ?? source)).size === 1;
  if (how === "read" && !isOneText) return words.say("operations.how.one-of");
  return words.say(`operations.how.${how}`);
}

interface Held {
  id: string;
  name: string;
  value: string;
  covers: readonly string[];
  origin: FigureOrigin;
}

function rowOf(words: Words, { id, name, value, covers, origin }: Held): FigureRow {
  const by = origin.by ? words.say("operations.covers.by", { resolution: origin.by }) : "";
  const parts = [...covers, by].filter((part) => part !== "");
  const links = origin.sources.map((source) => textOrPage(words, source));
  return {
    id,
    name,
    value,
    covers: words.clauses(parts),
    how: origin.how,
    known: knownInWords(words, origin),
    sources: [...new Map(links.map((link) => [link.href, link])).values()],
  };
}

function otherRows(words: Words, precedent: Precedent): Held[] {
  return (precedent.otherStrengths ?? []).map((other, place) => ({
    id: `other-${place}`,
    name: words.say(`operations.other.${other.measure}`),
    value: words.number(other.persons),
    covers: other.when ? [words.date(other.when)] : [],
    origin: originOfOther(precedent, other),
  }));
}

function observerRows(words: Words, { id }: Precedent): Held[] {
  const ceiling = observerCeilingOf(id);
  if (!ceiling) return [];
  const origin: FigureOrigin = {
    how: "read",
    by: ceiling.resolution,
    sources: [officialText(ceiling.resolution)],
  };
  return (["observers", "staffOfficers"] as const).flatMap((kind) => {
    const persons = ceiling[kind];
    return persons === undefined
      ? []
      : [
          {
            id: kind,
            name: words.say(`operations.figure.${kind}`),
            value: words.number(persons),
            covers: [],
            origin,
          },
        ];
  });
}

/** Every figure that the record holds of an operation, with its scope and where it comes from. */
export function figureRows(words: Words, precedent: Precedent): FigureRow[] {
  const held = figureFields.flatMap((field): Held[] => {
    const value = figureAt(precedent, field);
    if (value === undefined) return [];
    return [
      {
        id: field,
        name: figureName(words, field),
        value: valueInWords(words, field, value),
        covers: coversInWords(words, precedent, field),
        origin: originOf(precedent, field),
      },
    ];
  });
  const strengths = held.filter(({ id }) => isStrength(id as FigureField));
  const rest = held.filter((each) => !strengths.includes(each));
  return [
    ...strengths,
    ...observerRows(words, precedent),
    ...otherRows(words, precedent),
    ...rest,
  ].map((each) => rowOf(words, each));
}

/** The names of the figures that the record leaves blank. */
export function blankFigures(words: Words, precedent: Precedent): string[] {
  return figureFields
    .filter((field) => figureAt(precedent, field) === undefined)
    .map((field) => figureName(words, field));
}
