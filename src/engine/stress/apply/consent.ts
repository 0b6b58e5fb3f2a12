import type { PlainDesign, PlainSector } from "../../../domain/plain";
import { dailyCooperations, politicalWills } from "../../../domain/vocabulary/conduct";
import { beyondSelfDefence } from "../../facts/force-authority";
import { allOf, anyOf, saidYes, type Told } from "../../told";
import { type Stressed, withAnswers } from "../stressed";
import { type ShockAct, without } from "./shock-act";

const obstructed = 2;
const withdrawn = 3;

/** The worse of two values of a vocabulary that runs from best to worst. */
function worseOf<V extends string>(scale: readonly V[], value: V | undefined, atBest: V): V {
  return value === undefined || scale.indexOf(value) < scale.indexOf(atBest) ? atBest : value;
}

/** Whether the design says how the force moves where the host bars the way: by force, if it must. */
function movesAnyway(design: PlainDesign): Told {
  const { obstructionResponses: responses } = design.host;
  const { forcePurposes: purposes } = design.commitment;
  return anyOf([
    saidYes("host.obstructionResponses", responses?.includes("use-force")),
    allOf([
      saidYes("commitment.forcePurposes", purposes?.includes("free-movement")),
      beyondSelfDefence(design),
    ]),
  ]);
}

/** Means to move, on the ground and in the air, as far as the design answers for them. */
function barred(stressed: Stressed, moves: Told): Stressed {
  if (moves === true) return stressed;
  // Where the design is silent on its answer, whether it can move is open, not lost.
  const left = moves === false ? false : undefined;
  const { sectors } = stressed.design.situation;
  const still = withAnswers(stressed, "situation", {
    sectors: sectors?.map((sector) =>
      sector.mobility ? ({ ...sector, mobility: left } as PlainSector) : sector,
    ),
  });
  return stressed.design.force.aviation ? withAnswers(still, "force", { aviation: left }) : still;
}

/**
 * The host's consent erodes, each level on top of the one before. Formal only: no will, and movement
 * restricted. Obstructed: daily cooperation is obstruction, what was guaranteed of access is not
 * kept, and nobody moves but where the design answers by force or has authority for its freedom of
 * movement. Withdrawn: consent refused, no agreement on status, no movement. What the design holds to
 * be worse already stays as it is.
 */
export const consentShock: ShockAct = {
  apply: (stressed, level) => {
    const { host } = stressed.design;
    const isObstructed = level >= obstructed;
    const isWithdrawn = level >= withdrawn;
    const worse = withAnswers(stressed, "host", {
      politicalWill: worseOf(politicalWills, host.politicalWill, "unwilling"),
      dailyCooperation: worseOf(
        dailyCooperations,
        host.dailyCooperation,
        isObstructed ? "obstructed" : "movement-restricted",
      ),
      ...(isObstructed && host.accessGuarantee ? { accessGuarantee: false } : {}),
      ...(isWithdrawn ? { formalConsent: "refused", statusAgreement: "none" } : {}),
    });
    if (!isObstructed) return worse;
    return barred(worse, isWithdrawn ? false : movesAnyway(worse.design));
  },
  without: ({ design: { host } }) =>
    host.formalConsent === "refused" && host.dailyCooperation === "obstructed"
      ? without("already-so", "host.formalConsent", "host.dailyCooperation")
      : undefined,
  reads: ["host.obstructionResponses", "commitment.forcePurposes", "commitment.forceAuthority"],
};
