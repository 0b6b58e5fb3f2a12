import type { MandateDesign } from "../../../domain/design";
import { answerAt } from "../../../domain/edit";
import type { FieldPath } from "../../../domain/field-path";
import { isStated } from "../../../domain/stated";
import type { Words } from "../../../i18n/words";
import { labelOf, valueInWords } from "../../../report/model/value-in-words";

/** What a reader looks for first in a mandate, in this order. */
export const figurePaths = [
  "operation.type",
  "operation.decision",
  "force.troopCeiling",
  "force.observersAndStaff",
  "force.individualPolice",
  "force.formedPoliceUnits",
  "commitment.durationMonths",
  "timing.expiryDate",
  "commitment.nextReportDays",
  "commitment.reportEveryDays",
  "purpose.tasks",
  "commitment.legalBasis",
  "commitment.forceAuthority",
  "host.formalConsent",
  "situation.populationAtRisk",
  "situation.areaKm2",
] as const satisfies readonly FieldPath[];

/** One line of the table: a question, the answer in words, and where it stands. */
export interface FigureRow {
  path: FieldPath;
  label: string;
  /** Undefined where the text does not say. */
  value: string | undefined;
  /** The passage of the text, as the design has it: in English. */
  passage: string | undefined;
  /** Why the value is so, or why there is none; in English, as the design has it. */
  reason: string | undefined;
}

/** The mandate in figures, as stated, with the place of each. */
export function figureRows(words: Words, design: MandateDesign): FigureRow[] {
  return figurePaths.map((path) => {
    const answer = answerAt(design, path);
    return {
      path,
      label: labelOf(words, path),
      value: isStated(answer) ? valueInWords(words, path, answer) : undefined,
      passage: answer?.passage,
      reason: answer?.reason,
    };
  });
}
