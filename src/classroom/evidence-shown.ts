import type { MandateDesign } from "../domain/design";

/** What has to come before a team is shown checks and evidence. */
export type EvidenceWaitsFor = "first-vote" | "debrief";

/**
 * What the checks and the evidence of a design wait for; undefined where they are shown. Outside of
 * an exercise they always are. Once the debrief has begun they are shown, whatever came before it.
 */
export function evidenceWaitsFor({
  exercise,
  votes = [],
}: Pick<MandateDesign, "exercise" | "votes">): EvidenceWaitsFor | undefined {
  if (!exercise || exercise.debriefed || exercise.evidence === "shown") return undefined;
  if (exercise.evidence === "at-debrief") return "debrief";
  return votes.some(({ closed }) => closed !== undefined) ? undefined : "first-vote";
}

/** Whether the checks and the evidence of a design may be shown. */
export function isEvidenceShown(design: Pick<MandateDesign, "exercise" | "votes">): boolean {
  return evidenceWaitsFor(design) === undefined;
}
