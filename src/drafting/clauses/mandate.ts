import type { OperationType } from "../../domain/vocabulary/operation";
import { at, type ClauseMaker, clause, type DraftContext } from "../context";
import { knownOperation, newOperation } from "./first-mention";
import { hasPeriod, periodInWords, periodPlaces } from "./period";

const ledByOthers: readonly OperationType[] = ["regional", "coalition"];

/** Whether the body lets others act rather than acting by an operation of its own. */
function isAuthorisation({ design: { operation } }: DraftContext): boolean {
  const isUnited =
    operation.mandatingBody === "security-council" || operation.mandatingBody === undefined;
  return isUnited && operation.type !== undefined && ledByOthers.includes(operation.type);
}

const places = [
  at("operation.type"),
  at("operation.decision"),
  at("situation.hostCountries"),
  ...periodPlaces,
];

/** The paragraph that sets the operation up. */
const establishment: ClauseMaker = (context) => {
  const authorises = isAuthorisation(context);
  const key = authorises ? "authorise-new" : "establish";
  const parts = { operation: newOperation(context), period: periodInWords(context, "initial") };
  const made = clause(context, "mandate", authorises ? "authorises" : "decides", key, parts);
  return [{ ...made, places, component: "establishment" }];
};

/** The paragraph that extends a mandate or renews an authorisation. */
const extension: ClauseMaker = (context) => {
  const key = isAuthorisation(context) ? "renew-authorisation" : "extend";
  const parts = { operation: knownOperation(context), period: periodInWords(context, "further") };
  return [{ ...clause(context, "mandate", "decides", key, parts), places, component: "duration" }];
};

/** An existing mandate that goes on under another end date, or under the one that it has. */
const change: ClauseMaker = (context) => (hasPeriod(context) ? extension(context) : []);

const reconfiguration: ClauseMaker = (context) => [
  ...change(context),
  {
    ...clause(context, "mandate.revision", "decides", "revise", {
      operation: knownOperation(context),
    }),
    places: [at("operation.decision")],
  },
];

/** What the body decides on the operation as such: to set it up, to extend it or to revise it. */
export const mandate: ClauseMaker = (context) => {
  const { type, decision } = context.design.operation;
  if (type === "none") return [];
  switch (decision) {
    case "renewal":
    case "technical-rollover":
      return extension(context);
    case "reinforcement":
    case "drawdown":
      return change(context);
    case "reconfiguration":
      return reconfiguration(context);
    default:
      return establishment(context);
  }
};
