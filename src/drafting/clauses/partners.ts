import { at, type ClauseMaker, type ClauseSeed, clause } from "../context";
import { switched, usualParts } from "./switched";

/** Measures against those who break the peace; a body without that power can only recommend them. */
const sanctions: ClauseMaker = (context) => {
  const { design } = context;
  const regimes = (design.international.sanctions ?? []).filter((each) => each !== "none");
  const binds = design.operation.mandatingBody !== "general-assembly";
  return regimes.map(
    (regime): ClauseSeed => ({
      ...clause(
        context,
        `sanctions.${regime}`,
        binds ? "decides" : "recommends",
        `sanctions-${regime}`,
        usualParts(context),
      ),
      places: [at("international.sanctions")],
    }),
  );
};

/** Who leads, who else is there, and measures that stand beside the operation. */
export const partnerMakers: readonly ClauseMaker[] = [
  switched({
    id: "lead",
    field: "international.regionalLead",
    values: ["un-lead", "regional-lead", "joint-lead"],
    verbs: ["requests"],
  }),
  switched({
    id: "parallel-forces",
    field: "international.parallelForces",
    values: ["deconflicted", "joint-command"],
    verbs: ["requests"],
  }),
  sanctions,
];
