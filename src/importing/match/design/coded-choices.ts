import type { FieldPath } from "../../../domain/field-path";
import type { Context } from "../context";
import { expiryDate } from "../fields/duration";
import { formedUnitAnswers, formedUnits } from "../fields/police-ceiling";
import { forceAuthority } from "../fields/use-of-force";
import type { LabelField } from "../label-fields";
import type { Proposal } from "../proposal";
import type { DesignProposal } from "./design-proposal";

const legalBasis: Readonly<Record<string, string>> = {
  yes: "chapter-vii-whole",
  partial: "chapter-vii-part",
  no: "none-invoked",
};
const authority: Readonly<Record<string, string>> = {
  all_necessary_means: "all-necessary-means",
  necessary_action: "necessary-action",
  no: "self-defence-only",
};
const consent: Readonly<Record<string, string | undefined>> = {
  explicit_consent: "given",
  explicit_request: "given",
};

/** What a coded field says as an answer of a design; undefined where a design has no such answer. */
function asAnswer(
  context: Context,
  { field, value }: Proposal<LabelField>,
): { path: FieldPath; value: unknown } | undefined {
  switch (field) {
    case "troopCeiling":
      return { path: "force.troopCeiling", value };
    case "policeCeiling":
      return { path: "force.individualPolice", value: individualPolice(context, Number(value)) };
    case "observers":
      return { path: "force.observersAndStaff", value };
    case "observersRelation":
      return value === "only"
        ? undefined
        : { path: "force.observersInsideCeiling", value: value === "included" };
    case "durationMonths":
      return { path: "commitment.durationMonths", value };
    case "reportingCycleDays":
      return { path: "commitment.reportEveryDays", value };
    case "chapterVII":
      return { path: "commitment.legalBasis", value: legalBasis[String(value)] };
    case "useOfForce":
      return { path: "commitment.forceAuthority", value: authority[String(value)] };
    case "hostConsent":
      return { path: "host.formalConsent", value: consent[String(value)] };
    default:
      return undefined;
  }
}

/** Police without the formed units, which a design counts apart. */
function individualPolice(context: Context, police: number): number {
  const sized = formedUnits(context).reduce((sum, { units, size }) => sum + units * (size ?? 0), 0);
  return sized > 0 && sized <= police ? police - sized : police;
}

/** Whether the police may count formed units twice: the text has units and gives none a size. */
function mayHoldUnits(context: Context): boolean {
  const units = formedUnits(context);
  return units.length > 0 && units.every(({ size }) => size === undefined);
}

/** The coded fields, formed units and the last day as proposals for a design. */
export function codedChoices(
  context: Context,
  labels: readonly Proposal<LabelField>[],
): DesignProposal[] {
  // A design is one force's: the coded field takes the widest grant to any force of the text.
  const own: readonly Proposal<LabelField>[] = [
    ...labels.filter(({ field }) => field !== "useOfForce"),
    ...forceAuthority(context),
  ];
  const coded = own.flatMap((proposal): DesignProposal[] => {
    const answer = asAnswer(context, proposal);
    // "No" to force or to Chapter VII is read from silence: it has no words to show.
    if (!answer || answer.value === undefined || proposal.evidence.length === 0) return [];
    const isOpen = answer.path === "force.individualPolice" && mayHoldUnits(context);
    const certainty = isOpen ? "possible" : proposal.certainty;
    return [{ ...answer, evidence: proposal.evidence, certainty }];
  });
  const units = formedUnitAnswers(context).map(
    ({ field, ...rest }): DesignProposal => ({ path: `force.${field}`, ...rest }),
  );
  const last = expiryDate(context).map(
    ({ value, evidence, certainty }): DesignProposal => ({
      path: "timing.expiryDate",
      value,
      evidence,
      certainty,
    }),
  );
  return [...coded, ...units, ...last];
}
