import type { MandateDesign } from "../../domain/design";
import type { Words } from "../../i18n/words";
import { isPossible, type PlanFactor } from "../../planning/plan-factor";
import { sizingFactors } from "../../planning/sizing/factors";
import { offeredFactor } from "../../planning/sizing/offered-factor";
import type { Sizing } from "../../planning/sizing/size-of";
import type { Term } from "./block";
import { figureInWords, unitInWords } from "./figure-in-words";
import { emphasis, plain } from "./runs";
import { factorName } from "./sizing-factor-words";
import { sectorName } from "./sizing-in-words";

/** Whether the author set any figure of this arithmetic. */
export function hasOwnSizing({ figures }: Pick<MandateDesign, "figures">): boolean {
  return figures?.some(({ figure }) => figure.startsWith("sizing.")) ?? false;
}

const byId = new Map(sizingFactors.map((factor) => [factor.id, factor]));

/**
 * The author's figures with ours beside them and the author's reason, for all sectors and for one.
 * One that is impossible, or for a sector that is gone, changes nothing and is left out.
 */
export function ownFigures(words: Words, design: MandateDesign, sizing: Sizing): Term[] {
  return (design.figures ?? []).flatMap(({ figure, value, reason }): Term[] => {
    const [id = "", row] = figure.split("@");
    const factor = byId.get(id);
    const sector = sizing.sectors.find((each) => each.sector.id === row)?.sector;
    if (!factor || !isPossible(factor, value) || (row !== undefined && !sector)) return [];
    const label = factorName(words, factor);
    const term = sector
      ? words.say("sizing.report.own-here", {
          label,
          sector: sectorName(words, design, sizing.sectors, sector.id),
        })
      : label;
    const { usual } = offeredFactor(design, sizing, factor, sector);
    const said = besideOurs(words, factor, value, usual);
    const why = reason ? [emphasis(` ${words.say("sizing.report.why", { reason })}`)] : [];
    return [{ term, runs: [plain(words.closed(said)), ...why] }];
  });
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
