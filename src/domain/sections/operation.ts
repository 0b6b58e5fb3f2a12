import * as z from "zod/mini";
import { fieldsOf } from "../field";
import { shortText } from "../stated-schema";
import { decisionKinds, mandatingBodies, operationTypes } from "../vocabulary/operation";

const decided = fieldsOf({ decidedBy: "mandating-body", serves: "context" });

/** The first two questions, which decide what every check is for. */
export const operationSection = z.strictObject({
  type: decided(z.enum(operationTypes)),
  decision: decided(z.enum(decisionKinds)),
  mandatingBody: decided(z.enum(mandatingBodies)),
});

export const hostCountriesField = fieldsOf({ decidedBy: "context", serves: "context" })(
  z.array(shortText()).check(z.maxLength(20)),
);
