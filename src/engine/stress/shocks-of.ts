import type { MandateDesign } from "../../domain/design";
import type { PlainContributor } from "../../domain/plain";
import type { ShockChoice } from "../../domain/plan-figure";
import { shockActs } from "./apply/acts";
import type { Shock, ShockId, ShockRecord } from "./shock";
import { shockRecords } from "./shocks";
import type { Stressed } from "./stressed";

/** The firm contributor of most troops; the first named where several bring as many. */
function largestFirm({ design }: Stressed): PlainContributor | undefined {
  const firm = (design.force.contributors ?? []).filter(({ firm, military }) => firm && military);
  return firm.reduce<PlainContributor | undefined>(
    (most, each) => ((each.military ?? 0) > (most?.military ?? 0) ? each : most),
    undefined,
  );
}

/** The contributors whose going is tried: the largest firm one, and those whom the author chose. */
function rowsOf(stressed: Stressed, choices: readonly ShockChoice[]): (string | undefined)[] {
  const listed = (stressed.design.force.contributors ?? []).map(({ id }) => id);
  const chosen = choices.flatMap(({ shock }) =>
    listed.filter((row) => shock === `contributor@${row}`),
  );
  const largest = largestFirm(stressed)?.id;
  const rows = listed.filter((row) => row === largest || chosen.includes(row));
  return rows.length > 0 ? rows : [undefined];
}

/** Levels that can be tried, each once, "as designed" first, then from mild to severe. */
function inOrder({ levels, least, most, whole, worse }: ShockRecord, own: readonly number[]) {
  const [asDesigned = 0] = levels;
  const isTried = (level: number) =>
    Number.isFinite(level) && level >= least && level <= most && (!whole || level % 1 === 0);
  const tried = [...new Set(own)].filter((level) => isTried(level) && level !== asDesigned);
  const sign = worse === "higher" ? 1 : -1;
  return {
    levels: [asDesigned, ...tried.toSorted((a, b) => sign * (a - b))],
    refused: own.filter((level) => !isTried(level)),
  };
}

function shockOf(
  record: ShockRecord,
  row: string | undefined,
  stressed: Stressed,
  choices: readonly ShockChoice[],
): Shock {
  const id: ShockId = row === undefined ? record.kind : `contributor@${row}`;
  const choice = choices.find(({ shock }) => shock === id);
  const withoutEffect = shockActs[record.kind].without(stressed, row);
  return {
    id,
    kind: record.kind,
    ...(row === undefined ? {} : { row }),
    unit: record.unit,
    ...inOrder(record, choice?.levels ?? record.levels),
    usual: record.levels,
    own: choice?.levels !== undefined,
    leftOut: choice?.leftOut ?? false,
    ...(choice?.reason === undefined ? {} : { reason: choice.reason }),
    ...(withoutEffect ? { withoutEffect } : {}),
  };
}

/**
 * Every shock of a design with the levels that its author or the usual list gives it, in the order
 * of the records; those left out and those without effect are among them.
 */
export function shocksOf(design: MandateDesign, stressed: Stressed): Shock[] {
  const choices = design.shocks ?? [];
  return shockRecords.flatMap((record) => {
    const rows = record.kind === "contributor" ? rowsOf(stressed, choices) : [undefined];
    return rows.map((row) => shockOf(record, row, stressed, choices));
  });
}

/** Whether a shock is tried: not left out, with something to bite on and a level to try. */
export function isTried({ leftOut, withoutEffect, levels }: Shock): boolean {
  return !leftOut && withoutEffect === undefined && levels.length > 1;
}
