import type { FieldPath } from "../../../domain/field-path";
import type { PlainContributor, PlainDesign } from "../../../domain/plain";
import { defineCheck } from "../../check";
import { forceOperations } from "../../operations";
import { isSilent, namesOne, type Told } from "../../told";
import { met, notMet, notStatedFor, partlyMet, silent } from "../../verdict";

const military = (pledges: readonly PlainContributor[]) =>
  pledges.reduce((sum, pledge) => sum + (pledge.military ?? 0), 0);

const isReady = ({ readinessDays, arrivesMonth }: PlainContributor) =>
  readinessDays !== undefined && arrivesMonth !== undefined;

/** Cells of pledges that are, or may be, firm and do not say how many, how soon and when. */
function silentCells(pledges: readonly PlainContributor[]): FieldPath[] {
  const cells = pledges.flatMap((pledge) =>
    silent({
      "force.contributors[].firm": pledge.firm,
      "force.contributors[].military": pledge.military,
      "force.contributors[].readinessDays": pledge.readinessDays,
      "force.contributors[].arrivesMonth": pledge.arrivesMonth,
    }),
  );
  return [...new Set(cells)];
}

/**
 * Whether a second stage waits for pledges, from a threshold that is named: in numbers, by the
 * capabilities that it takes, or in words. A number of 0 names none.
 */
function twoStages(commitment: PlainDesign["commitment"]): Told {
  const { secondStage, gateMilitary = 0, gateSharePercent = 0, gateCapabilities } = commitment;
  if (secondStage !== true) return secondStage ?? ["commitment.secondStage"];
  const isCounted = gateMilitary > 0 || gateSharePercent > 0 || (gateCapabilities ?? []).length > 0;
  return isCounted || namesOne("commitment.secondStageThreshold", commitment.secondStageThreshold);
}

/** Whether firm pledges carry the ceiling, or the mandate grows in two stages with the pledges. */
export const pledgesFirm = defineCheck({
  id: "pledges-firm",
  room: "commitment",
  warrant: "practice",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: forceOperations,
    decisions: ["new"],
    when: ({ design }) => design.force.troopCeiling !== 0,
  },
  needs: [
    "operation.type",
    "operation.decision",
    "force.troopCeiling",
    "force.contributors",
    "force.contributors[].firm",
    "force.contributors[].military",
    "force.contributors[].readinessDays",
    "force.contributors[].arrivesMonth",
    "commitment.secondStage",
    "commitment.secondStageThreshold",
    "commitment.gateMilitary",
    "commitment.gateSharePercent",
    "commitment.gateCapabilities",
  ],
  thresholds: ["firm-pledges-share"],
  findings: [],
  against: [],
  nulls: ["passmore-2018-contributions"],
  reasons: ["firm", "two-stages", "some-firm", "none-firm"],
  judge: ({ design: { force, commitment }, threshold }) => {
    const staged = twoStages(commitment);
    if (staged === true) return met("two-stages");
    const { troopCeiling: ceiling, contributors } = force;
    if (ceiling === undefined || contributors === undefined)
      return notStatedFor(
        silent({ "force.troopCeiling": ceiling, "force.contributors": contributors }),
      );
    const open = contributors.filter(({ firm }) => firm !== false);
    const firm = open.filter((pledge) => pledge.firm === true);
    const share = threshold("firm-pledges-share");
    const figures = { firm: military(firm), ceiling, share };
    const isCarried = (sum: number) => sum * 100 >= ceiling * share;
    if (isCarried(military(firm.filter(isReady)))) return met("firm", figures);
    const isSizeOpen = open.some((pledge) => pledge.military === undefined);
    if (isSizeOpen || isCarried(military(open))) return notStatedFor(silentCells(open), figures);
    if (isSilent(staged)) return notStatedFor(staged, figures);
    return figures.firm > 0 ? partlyMet("some-firm", figures) : notMet("none-firm", figures);
  },
  remedies: ({ design: { commitment } }) => [
    { id: "firm-up", kind: "open", path: "force.contributors" },
    ...(commitment.secondStage
      ? []
      : [{ id: "two-stages", kind: "set", path: "commitment.secondStage", value: true } as const]),
    { id: "stage-threshold", kind: "open", path: "commitment.secondStageThreshold" },
  ],
});
