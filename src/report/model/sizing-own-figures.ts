import type { MandateDesign } from "../../domain/design";
import type { PlanFigure } from "../../domain/plan-figure";
import type { Words } from "../../i18n/words";
import { isPossible, type PlanFactor } from "../../planning/plan-factor";
import { sizingFactors } from "../../planning/sizing/factors";
import { offeredFactor } from "../../planning/sizing/offered-factor";
import type { SectorPlan } from "../../planning/sizing/sector-plan";
import type { Sizing } from "../../planning/sizing/size-of";
import type { Term } from "./block";
import { figureInWords, unitInWords } from "./figure-in-words";
import { emphasis, joined, plain } from "./runs";
import { factorName } from "./sizing-factor-words";
import { sectorName } from "./sizing-in-words";

/** Whether the author set any figure of this arithmetic. */
export function hasOwnSizing({ figures }: Pick<MandateDesign, "figures">): boolean {
  return figures?.some(({ figure }) => figure.startsWith("sizing.")) ?? false;
}

const byId = new Map(sizingFactors.map((factor) => [factor.id, factor]));

/** A figure of the author's that can be told: its factor, its sector where it is for one, its name. */
interface NamedFigure extends PlanFigure {
  factor: PlanFactor;
  sector: SectorPlan | undefined;
  name: string;
}

/** The author's figures that name a factor and, where they name a sector, one that is there. */
function namedFigures(words: Words, design: MandateDesign, { sectors }: Sizing): NamedFigure[] {
  return (design.figures ?? []).flatMap((own): NamedFigure[] => {
    const [id = "", row] = own.figure.split("@");
    const factor = byId.get(id);
    const sector = sectors.find((each) => each.sector.id === row)?.sector;
    if (!factor || (row !== undefined && !sector)) return [];
    const label = factorName(words, factor);
    const here = sector && { label, sector: sectorName(words, design, sectors, sector.id) };
    const name = here ? words.say("sizing.report.own-here", here) : label;
    return [{ ...own, factor, sector, name }];
  });
}

/**
 * The author's figures with ours beside them and the author's reason, for all sectors and for one.
 * One that is impossible, or for a sector that is gone, changes nothing and is left out.
 */
export function ownFigures(words: Words, design: MandateDesign, sizing: Sizing): Term[] {
  return namedFigures(words, design, sizing)
    .filter(({ factor, value }) => isPossible(factor, value))
    .map(({ factor, sector, name, value, reason }): Term => {
      const { usual } = offeredFactor(design, sizing, factor, sector);
      const said = besideOurs(words, factor, value, usual);
      const why = reason ? [emphasis(words.say("sizing.report.why", { reason }))] : [];
      return { term: name, runs: joined([[plain(words.closed(said))], why]) };
    });
}

/** Sentences on figures that a file holds and that cannot be: they are passed over. */
export function impossibleFigures(words: Words, design: MandateDesign, sizing: Sizing): string[] {
  return namedFigures(words, design, sizing)
    .filter(({ factor, value }) => !isPossible(factor, value))
    .map(({ name, value }) =>
      words.say("sizing.figures.impossible", { label: name, value: figureInWords(words, value) }),
    );
}

function besideOurs(
  words: Words,
  { unit }: PlanFactor,
  own: number,
  usual: PlanFactor["usual"],
): string {
  const value = words.say("sizing.report.amount", {
    value: figureInWords(words, own),
    unit: unitInWords(words, unit),
  });
  return usual === undefined
    ? words.say("sizing.report.own-line-alone", { value })
    : words.say("sizing.report.own-line", { value, usual: figureInWords(words, usual) });
}
