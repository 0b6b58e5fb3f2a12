import * as z from "zod/mini";
import { fieldsOf } from "../field";
import { longText, shortText } from "../stated-schema";
import {
  dailyCooperations,
  formalConsents,
  obstructionResponses,
  otherPartyConsents,
  politicalWills,
  statusAgreements,
} from "../vocabulary/conduct";

const fact = fieldsOf({ decidedBy: "context", serves: "host-cooperation" });
const agreed = fieldsOf({ decidedBy: "host-agreement", serves: "host-cooperation" });
const decided = fieldsOf({ decidedBy: "mandating-body", serves: "host-cooperation" });

export const hostSection = z.strictObject({
  formalConsent: fact(z.enum(formalConsents), { graded: true }),
  politicalWill: fact(z.enum(politicalWills)),
  dailyCooperation: fact(z.enum(dailyCooperations)),
  otherParties: fact(z.enum(otherPartyConsents)),
  statusAgreement: agreed(z.enum(statusAgreements)),
  freeMovementClause: decided(z.boolean()),
  accessGuarantee: agreed(z.boolean()),
  ownReportingLine: decided(z.boolean()),
  violationsReported: decided(z.boolean()),
  obstructionResponses: decided(z.array(z.enum(obstructionResponses))),
  compact: agreed(z.boolean()),
  courtsAndPolicing: decided(z.boolean(), { serves: "protect" }),
  minorityGuarantees: agreed(z.boolean(), { serves: "protect" }),
  erosionThreshold: decided(longText()),
  /** The office that watches whether consent holds. */
  erosionOwner: decided(shortText()),
  fallback: decided(shortText()),
});
