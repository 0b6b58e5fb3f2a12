import * as z from "zod/mini";
import { count, fieldsOf, isoDate } from "../field";
import { shortText } from "../stated-schema";

const planned = fieldsOf({ decidedBy: "secretary-general-plan", serves: "early-implementation" });
const decided = fieldsOf({ decidedBy: "mandating-body", serves: "early-implementation" });

export const timingSection = z.strictObject({
  warningDate: fieldsOf({ decidedBy: "context", serves: "early-implementation" })(isoDate(), {
    graded: true,
  }),
  decisionDate: decided(isoDate()),
  firstDeploymentDate: planned(isoDate()),
  fullDeploymentDate: planned(isoDate()),
  expiryDate: decided(isoDate()),
  electionDate: fieldsOf({ decidedBy: "context", serves: "early-implementation" })(isoDate()),
  rapidReadinessUnits: planned(count(1000), { unit: "units" }),
  bridgingForce: planned(shortText()),
  earlyCivilianTeam: planned(z.boolean()),
});
