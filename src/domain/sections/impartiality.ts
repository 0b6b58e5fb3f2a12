import * as z from "zod/mini";
import { fieldsOf } from "../field";
import { longText, shortText } from "../stated-schema";
import { partyTreatments, supportedForces } from "../vocabulary/conduct";

const decided = fieldsOf({ decidedBy: "mandating-body", serves: "impartiality" });
const planned = fieldsOf({ decidedBy: "secretary-general-plan", serves: "impartiality" });

export const impartialitySection = z.strictObject({
  partyTreatment: decided(z.enum(partyTreatments), { graded: true }),
  partiesNamed: decided(z.array(shortText()).check(z.maxLength(40))),
  reprisalProtection: planned(longText()),
  contributorStakesAsked: planned(z.boolean()),
  forcesSupported: decided(z.enum(supportedForces)),
  riskAssessment: decided(z.boolean()),
  mitigation: decided(z.boolean()),
  suspensionRule: decided(z.boolean()),
  supportMonitoring: decided(z.boolean()),
  supportDecisionMaker: planned(shortText()),
  conductRules: decided(z.boolean()),
  vetting: decided(z.boolean()),
  complaints: planned(z.boolean()),
  publicReporting: decided(z.boolean()),
  outreach: planned(z.boolean()),
  accountability: decided(z.boolean(), { serves: "dissuade" }),
});
