import type { PlainContributor } from "../../domain/plain";
import type { Check } from "../check";
import { beyondSelfDefence } from "../facts/force-authority";
import { mayRaiseTroops } from "../facts/troops";
import { judgeCheck } from "../judge-check";
import { checks } from "../registry";
import { isOpen } from "../status";
import { ownSources } from "./apply/warning";
import type { Edit } from "./edit";
import type { Shock } from "./shock";
import type { Stressed } from "./stressed";

/** Days in which a reserve that is newly stated is to arrive; a convention of ours. */
const reserveDays = 30;

const isSized = ({ military, arrivesMonth }: PlainContributor) =>
  military !== undefined && military > 0 && arrivesMonth !== undefined;

/** Pledges that are sized and dated and not firm, made firm, the largest first. */
function firmPledges({ design }: Stressed): Edit[] {
  const { contributors = [] } = design.force;
  return contributors
    .filter((each) => each.firm === false && isSized(each))
    .toSorted((a, b) => b.military - a.military)
    .map(({ id }) => ({
      id: "firm-up-pledge",
      kind: "set",
      path: "force.contributors[].firm",
      row: id,
      value: true,
    }));
}

/** A second firm contributor beside each whose going is tried: as many, the same capability and month. */
function secondContributors({ design }: Stressed, shocks: readonly Shock[]): Edit[] {
  const { contributors = [], troopCeiling = Number.POSITIVE_INFINITY } = design.force;
  const firm = contributors.filter((each) => each.firm).map(({ military }) => military ?? 0);
  const room = troopCeiling - firm.reduce((sum, each) => sum + each, 0);
  const ids = contributors.map(({ id }) => id);
  return contributors
    .filter((each) => shocks.some(({ row }) => row === each.id) && isSized(each))
    .filter(({ id, military }) => military <= room && !ids.includes(secondOf(id)))
    .map(({ id, capability, military, arrivesMonth }) => ({
      id: "second-contributor",
      kind: "add-row",
      path: "force.contributors",
      row: secondOf(id),
      cells: { ...(capability && { capability }), military, firm: true, arrivesMonth },
    }));
}

/** At most 64 characters, as row ids are. */
const secondOf = (row: string) => `second-${row}`.slice(0, 64);

/** A reserve where there is none, with its time; a larger one where there is. */
function reserves({ design, figure }: Stressed): Edit[] {
  const { reserve, reserveArrivesDays } = design.commitment;
  const time: Edit = {
    id: "state-reserve",
    kind: "set",
    path: "commitment.reserveArrivesDays",
    value: reserveDays,
  };
  const larger: Edit = {
    id: "larger-reserve",
    kind: "figure",
    figure: "stress.reserve-troops",
    value: figure("stress.reserve-troops") * 2,
  };
  return [
    ...(reserve
      ? [larger]
      : [{ id: "state-reserve", kind: "set", path: "commitment.reserve", value: true } as const]),
    ...(reserveArrivesDays === undefined ? [time] : []),
  ];
}

/** Means to move where a sector, or the force in the air, is stated to have none. */
function meansToMove({ design }: Stressed): Edit[] {
  const { sectors = [] } = design.situation;
  const still = sectors.filter(({ mobility }) => mobility === false);
  return [
    ...still.map(
      ({ id: row }): Edit => ({
        id: "means-to-move",
        kind: "set",
        path: "situation.sectors[].mobility",
        row,
        value: true,
      }),
    ),
    ...(design.force.aviation === false
      ? [{ id: "means-to-move", kind: "set", path: "force.aviation", value: true } as const]
      : []),
  ];
}

function freeMovement({ design }: Stressed): Edit[] {
  const { forcePurposes = [] } = design.commitment;
  if (beyondSelfDefence(design) !== true || forcePurposes.includes("free-movement")) return [];
  const value = [...forcePurposes, "free-movement"];
  return [{ id: "authorise-free-movement", kind: "set", path: "commitment.forcePurposes", value }];
}

function warningSource({ design }: Stressed): Edit[] {
  const { warningSources } = design.information;
  if (!warningSources || warningSources.some((each) => ownSources.includes(each))) return [];
  const value = [...warningSources, "patrols"];
  return [{ id: "own-warning-source", kind: "set", path: "information.warningSources", value }];
}

/** Money at hand for as long as it is tried to be late, and for the whole period. */
function money({ design, figure }: Stressed, shocks: readonly Shock[]): Edit[] {
  const late = shocks.find(({ kind }) => kind === "money")?.levels.at(-1) ?? 0;
  const { fundingCoversMonths: funded, durationMonths: months } = design.commitment;
  const buffer: Edit = {
    id: "money-buffer",
    kind: "figure",
    figure: "stress.money-buffer-months",
    value: late,
  };
  return [
    ...(late > figure("stress.money-buffer-months") ? [buffer] : []),
    ...(funded !== undefined && months !== undefined && funded < months
      ? [
          {
            id: "longer-money",
            kind: "set",
            path: "commitment.fundingCoversMonths",
            value: months,
          } as const,
        ]
      : []),
  ];
}

/** The remedies of a check that set a value, as edits. */
function remediesOf(check: Check, stressed: Stressed): Edit[] {
  const verdict = judgeCheck(check, stressed);
  if (!isOpen(verdict.status)) return [];
  return (check.remedies?.(stressed, verdict) ?? []).flatMap((remedy) => {
    if (remedy.kind === "open") return [];
    const { id, path, row, value } = remedy;
    const at = { path, value, ...(row === undefined ? {} : { row }) };
    return [{ id: "check-remedy", check: check.id, remedy: id, kind: "set", ...at } as const];
  });
}

/** What an edit does, to tell whether another does the same. */
const whatItDoes = (edit: Edit) =>
  JSON.stringify(
    edit.kind === "set"
      ? [edit.path, edit.row, edit.value]
      : [edit.kind, edit.kind === "figure" ? edit.figure : edit.row],
  );

/**
 * The changes of a design that are tried, each once: those of the stress test itself, then the
 * concrete remedies that checks offer for the design and for what shocks make of it. No change of
 * what is context; nothing that brings troops where troops are no way out.
 *
 * @param shocks those that are tried
 * @param broken the design under the shocks that break something
 */
export function editsOf(
  stressed: Stressed,
  shocks: readonly Shock[],
  broken: readonly { stressed: Stressed; check: string }[],
): Edit[] {
  const troops = mayRaiseTroops(stressed.design)
    ? [...firmPledges(stressed), ...secondContributors(stressed, shocks), ...reserves(stressed)]
    : [];
  const remedies = [
    ...checks.flatMap((check) => remediesOf(check, stressed)),
    ...broken.flatMap((each) => {
      const check = checks.find(({ id }) => id === each.check);
      return check ? remediesOf(check, each.stressed) : [];
    }),
  ];
  const all = [
    ...troops,
    ...meansToMove(stressed),
    ...freeMovement(stressed),
    ...warningSource(stressed),
    ...money(stressed, shocks),
    ...remedies,
  ];
  return [
    ...new Map(all.map((edit) => [whatItDoes(edit), edit] as const).toReversed()).values(),
  ].toReversed();
}
