import { organisations, type Precedent, type PrecedentType, precedentTypes } from "../schema";
import { type SizeBand, sizeBandOf, sizeBands } from "./size-band";

/** Every type that the record uses, and `untold` where name and figures disagree. */
export const typeChoices = [...precedentTypes, "untold"] as const;
export const chapterChoices = ["yes", "partial", "no"] as const;
export const protectionChoices = ["yes", "no"] as const;

/** What the reader narrows the record by; what is absent does not narrow. */
export interface OperationFilter {
  type?: PrecedentType | "untold";
  organisation?: Precedent["organisation"];
  /** A host country, as the record writes it. */
  host?: string;
  /** The first year of the decade in which operations began: 1990. */
  decade?: number;
  chapter?: (typeof chapterChoices)[number];
  protection?: (typeof protectionChoices)[number];
  size?: SizeBand;
}

/** The first year of the decade in which an operation began. */
export function decadeOf({ start }: Precedent): number {
  return Math.floor(Number(start.slice(0, 4)) / 10) * 10;
}

const protectionOf = ({ protectionMandateSince }: Precedent) =>
  protectionMandateSince === undefined ? "no" : "yes";

/** The operations that meet every part of the filter, in the order given. */
export function filterOperations(
  precedents: readonly Precedent[],
  { type, organisation, host, decade, chapter, protection, size }: OperationFilter,
): Precedent[] {
  return precedents.filter(
    (precedent) =>
      (type === undefined || (precedent.type ?? "untold") === type) &&
      (organisation === undefined || precedent.organisation === organisation) &&
      (host === undefined || precedent.hostCountries.includes(host)) &&
      (decade === undefined || decadeOf(precedent) === decade) &&
      (chapter === undefined || precedent.chapterVII === chapter) &&
      (protection === undefined || protectionOf(precedent) === protection) &&
      (size === undefined || sizeBandOf(precedent) === size),
  );
}

/** What there is to choose from in a record: only what some operation has. */
export interface FilterChoices {
  readonly types: readonly (PrecedentType | "untold")[];
  readonly organisations: readonly Precedent["organisation"][];
  /** In the order of the alphabet. */
  readonly hosts: readonly string[];
  /** The earliest first. */
  readonly decades: readonly number[];
  readonly sizes: readonly SizeBand[];
}

/** The choices that narrow a record without emptying it. */
export function choicesIn(precedents: readonly Precedent[]): FilterChoices {
  const has = <T>(all: readonly T[], of: (precedent: Precedent) => T) => {
    const used = new Set(precedents.map(of));
    return all.filter((each) => used.has(each));
  };
  const hosts = new Set(precedents.flatMap(({ hostCountries }) => hostCountries));
  return {
    types: has<PrecedentType | "untold">(typeChoices, ({ type }) => type ?? "untold"),
    organisations: has(organisations, ({ organisation }) => organisation),
    hosts: [...hosts].sort((one, other) => one.localeCompare(other, "en")),
    decades: [...new Set(precedents.map(decadeOf))].sort((one, other) => one - other),
    sizes: has(sizeBands, sizeBandOf),
  };
}
