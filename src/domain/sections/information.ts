import * as z from "zod/mini";
import { amount, count, fieldsOf, isoDate } from "../field";
import { shortText } from "../stated-schema";
import { warningSources } from "../vocabulary/conduct";

const planned = fieldsOf({ decidedBy: "secretary-general-plan", serves: "well-informed" });
const budgeted = fieldsOf({ decidedBy: "budget", serves: "well-informed" });

export const informationSection = z.strictObject({
  conflictAnalysis: planned(z.boolean(), { graded: true }),
  conflictAnalysisAuthor: planned(shortText()),
  conflictAnalysisDate: planned(isoDate()),
  warningSources: planned(z.array(z.enum(warningSources))),
  analysisCell: planned(z.boolean()),
  /** Who must act on a warning, by post; "none" where nobody is named. */
  warningDecider: planned(shortText()),
  /** Which unit goes; "none" where no unit is named. */
  reactionUnit: planned(shortText()),
  responseHours: planned(amount(8760), { unit: "hours" }),
  warningHours: planned(amount(8760), { unit: "hours" }),
  wordBack: planned(z.boolean()),
  rightsInvestigators: budgeted(count(), { unit: "persons", serves: "dissuade" }),
  interpreters: budgeted(z.boolean()),
  sharedLanguage: planned(z.boolean()),
  airMeans: planned(z.boolean()),
  localMediationStaff: budgeted(z.boolean()),
  civilSocietyVoices: planned(z.boolean()),
  lessonsChangePlan: planned(z.boolean()),
});
