import { isNamed, isSubstantive } from "../../domain/text";
import { at, type ClauseMaker, type ClauseSeed, clause } from "../context";
import { phrase, said } from "../runs";
import { switched, usualParts } from "./switched";

/** Ways that humanitarian access is arranged. */
const access: ClauseMaker = (context) => {
  const { design, words } = context;
  const ways = (design.international.access ?? []).filter((each) => each !== "none");
  if (ways.length === 0) return [];
  const named = words.list(ways.map((each) => words.sayDynamic(`draft.access.${each}`)));
  const parts = { ...usualParts(context), ways: named };
  const places = [at("international.access")];
  return [{ ...clause(context, "access", "calls-upon", "access", parts), places }];
};

/** What follows where the operation is obstructed. */
const obstruction: ClauseMaker = (context) => {
  const { obstructionResponses = [] } = context.design.host;
  if (obstructionResponses.length === 0) return [];
  const places = [at("host.obstructionResponses")];
  const items = obstructionResponses.map(
    (response): ClauseSeed => ({
      id: `obstruction.${response}`,
      runs: phrase(context.words, `draft.response.${response}`, usualParts(context)),
      places,
    }),
  );
  const made = clause(context, "obstruction", "decides", "obstruction", usualParts(context));
  return [{ ...made, places, items }];
};

/** When consent counts as eroded, and what then. */
const erosion: ClauseMaker = (context) => {
  const { erosionThreshold, fallback } = context.design.host;
  const clauses: ClauseSeed[] = [];
  if (isSubstantive(erosionThreshold)) {
    const parts = { ...usualParts(context), threshold: said(erosionThreshold) };
    clauses.push({
      ...clause(context, "erosion", "expresses", "erosion", parts),
      places: [at("host.erosionThreshold"), ...(isNamed(fallback) ? [] : [at("host.fallback")])],
    });
  }
  if (isNamed(fallback)) {
    const parts = { ...usualParts(context), fallback: said(fallback) };
    clauses.push({
      ...clause(context, "fallback", "requests", "fallback", parts),
      places: [at("host.fallback")],
    });
  }
  return clauses;
};

/** What is asked of the host and of the parties, and what follows where it is not given. */
export const hostMakers: readonly ClauseMaker[] = [
  switched({
    id: "free-movement",
    field: "host.freeMovementClause",
    values: [true],
    verbs: ["demands", "calls-upon", "urges"],
  }),
  switched({
    id: "status",
    field: "host.statusAgreement",
    values: ["model-applies", "concluded"],
    verbs: ["decides"],
  }),
  access,
  switched({
    id: "courts",
    field: "host.courtsAndPolicing",
    values: [true],
    verbs: ["requests", "encourages"],
  }),
  switched({
    id: "reporting-line",
    field: "host.ownReportingLine",
    values: [true],
    verbs: ["requests"],
  }),
  switched({
    id: "violations",
    field: "host.violationsReported",
    values: [true],
    verbs: ["requests"],
  }),
  obstruction,
  erosion,
];
