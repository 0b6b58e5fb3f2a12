import { isVerified } from "./military-figure";
import { type OtherStrength, type Precedent, type StrengthField, strengthFields } from "./schema";

/** The figures that a record may hold. */
export const figureFields = [
  ...strengthFields,
  "annualMeanDeployed",
  "population",
  "areaKm2",
  "budget",
  "lifetimeCost",
  "tasks",
] as const;
export type FigureField = (typeof figureFields)[number];

/**
 * Where a figure comes from. `read`: in one of `sources`; `recalled`: written from memory and never
 * offered as verified; `counted`: by us, in the founding text.
 */
export interface FigureOrigin {
  readonly how: "read" | "recalled" | "counted";
  /** The resolution or report that states the figure, where the record knows which. */
  readonly by?: string;
  /** Addresses; several where the record does not say which of its pages gave the figure. */
  readonly sources: readonly string[];
}

/** Collections that give one kind of figure each, for many operations. */
const collections = {
  population: "https://github.com/datasets/population",
  areaKm2: "https://github.com/mledoze/countries",
  annualMeanDeployed: "https://github.com/corinnee/UN_Peacekeeping_Analytics",
} as const;
const collectionAddresses: readonly string[] = Object.values(collections);

/** The yearly budgets of 2011-12 were read in one press release. */
const budgets2011 = "https://www.un.org/press/en/2011/ga11110.doc.htm";

const numberIn = (resolution: string) => /\/RES\/(\d+)/.exec(resolution)?.[1];

/** The pages that the record names for its own figures; those of the resolution alone where it is among them. */
function ownPages({ sources }: Precedent, by: string | undefined): readonly string[] {
  const own = sources.filter((source) => !collectionAddresses.includes(source));
  const number = by && numberIn(by);
  const textOf = (source: string) => numberIn(symbolIn(source) ?? "");
  const ofText = number ? own.filter((source) => textOf(source) === number) : [];
  if (ofText.length > 0) return ofText;
  // The text of another resolution is no source for what a later one set.
  const isOther = (source: string) => number !== undefined && textOf(source) !== undefined;
  return own.filter((source) => source !== budgets2011 && !isOther(source));
}

/** The symbol of the resolution that an address holds the text of: "S/RES/1701 (2006)". */
export function symbolIn(address: string): string | undefined {
  const [, body, number, year] =
    /([SA])[-/]RES[-/](\d+)(?:%28|\()(\d{4})(?:%29|\))/.exec(address) ?? [];
  return number && year ? `${body}/RES/${number} (${year})` : undefined;
}

function setBy(precedent: Precedent, field: FigureField): string | undefined {
  const [ceiling, of] = field.split(".");
  if (ceiling !== "initialAuthorised" && ceiling !== "peakAuthorised") return undefined;
  const by = precedent[ceiling]?.by;
  return of === "police" ? by?.police : by?.troops;
}

/** A ceiling that is not the first: the founding text cannot be where it was read. */
function isLater({ initialAuthorised, peakAuthorised }: Precedent, field: FigureField): boolean {
  if (field !== "peakAuthorised.troops" && field !== "peakAuthorised.police") return false;
  const kind = field === "peakAuthorised.troops" ? "troops" : "police";
  const first = initialAuthorised?.[kind];
  return first !== undefined && first !== peakAuthorised?.[kind];
}

const isStrength = (field: FigureField): field is StrengthField =>
  strengthFields.some((each) => each === field);

/** Where a figure of the record comes from; say it only of a figure that the record holds. */
export function originOf(precedent: Precedent, field: FigureField): FigureOrigin {
  const { sources, establishingResolution } = precedent;
  const by = setBy(precedent, field);
  const told = by === undefined ? {} : { by };
  if (isStrength(field) && !isVerified(precedent, field))
    return { how: "recalled", ...told, sources: [] };
  if (field === "population" || field === "areaKm2" || field === "annualMeanDeployed")
    return { how: "read", sources: [collections[field]] };
  if (field === "budget" && sources.includes(budgets2011))
    return { how: "read", sources: [budgets2011] };
  if (field === "tasks" && establishingResolution !== undefined)
    return {
      how: "counted",
      by: establishingResolution,
      sources: ownPages(precedent, establishingResolution),
    };
  const founding = isLater(precedent, field) ? establishingResolution : undefined;
  const pages = ownPages(precedent, by).filter(
    (page) => founding === undefined || symbolIn(page) !== founding,
  );
  // A resolution says what may be sent, not what came.
  const reports = pages.filter((page) => symbolIn(page) === undefined);
  const isDeployed = field === "peakDeployedUniformed" || field === "peakDeployedMilitary";
  return { how: "read", ...told, sources: isDeployed && reports.length > 0 ? reports : pages };
}

/** Where one of the other strengths comes from. */
export function originOfOther(
  precedent: Precedent,
  { by, source, recalled }: OtherStrength,
): FigureOrigin {
  const told = by === undefined ? {} : { by };
  if (recalled) return { how: "recalled", ...told, sources: [] };
  return { how: "read", ...told, sources: source ? [source] : ownPages(precedent, by) };
}

/** The value of a figure in its own unit (persons, km², USD millions, tasks); undefined where it is blank. */
export function figureAt(precedent: Precedent, field: FigureField): number | undefined {
  const { initialAuthorised: first, peakAuthorised: highest } = precedent;
  const values: Record<FigureField, number | undefined> = {
    "initialAuthorised.troops": first?.troops,
    "initialAuthorised.police": first?.police,
    "peakAuthorised.troops": highest?.troops,
    "peakAuthorised.police": highest?.police,
    peakDeployedUniformed: precedent.peakDeployedUniformed,
    peakDeployedMilitary: precedent.peakDeployedMilitary,
    annualMeanDeployed: precedent.annualMeanDeployed?.persons,
    population: precedent.population?.value,
    areaKm2: precedent.areaKm2?.value,
    budget: precedent.budget?.usdMillions,
    lifetimeCost: precedent.lifetimeCost?.usdMillions,
    tasks: precedent.tasks,
  };
  return values[field];
}
