import { isSubstantive } from "../../domain/text";
import { at, type ClauseMaker, type ClauseSeed, clause } from "../context";
import { gap } from "../gap";
import { phrase, said } from "../runs";
import { switched, usualParts } from "./switched";

/** The benchmarks by which the future of the operation is judged. */
const benchmarks: ClauseMaker = (context) => {
  const { design, words } = context;
  const rows = design.commitment.benchmarks ?? [];
  if (rows.length === 0) return [];
  const items = rows.map(({ id, text, due }): ClauseSeed => {
    const field = "commitment.benchmarks[].text" as const;
    const benchmark = isSubstantive(text) ? said(text) : gap(words, field, id);
    const dated = due === undefined ? "no" : "yes";
    const date = due === undefined ? "" : words.date(due);
    return {
      id: `benchmarks.${id}`,
      runs: phrase(words, "draft.benchmark", { benchmark, dated, date }),
      places: [at(field, id), at("commitment.benchmarks[].due", id)],
    };
  });
  const made = clause(context, "benchmarks", "decides", "benchmarks", usualParts(context));
  return [{ ...made, places: [at("commitment.benchmarks")], items, component: "exit" }];
};

/** How the operation is to be judged, to shrink and to end, and what may come after it. */
export const futureMakers: readonly ClauseMaker[] = [
  benchmarks,
  switched({
    id: "drawdown-rule",
    field: "commitment.drawdownRule",
    values: ["by-conditions", "by-date", "by-both"],
    verbs: ["expresses"],
  }),
  switched({
    id: "follow-on",
    field: "commitment.followOn",
    values: ["political-mission", "regional-operation", "country-team", "peacekeeping-operation"],
    verbs: ["requests"],
  }),
  switched({
    id: "renewal-intended",
    field: "commitment.renewalIntended",
    values: [true],
    verbs: ["expresses"],
  }),
];
