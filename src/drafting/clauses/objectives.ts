import { isSubstantive } from "../../domain/text";
import { at, type ClauseMaker, type ClauseSeed, clause } from "../context";
import { gap } from "../gap";
import { phrase, said } from "../runs";
import { usualParts } from "./switched";

/** What the operation is to bring about, each objective with its end state. */
export const objectives: ClauseMaker = (context) => {
  const { design, words } = context;
  const rows = design.purpose.objectives ?? [];
  if (rows.length === 0) return [];
  const items = rows.map(({ id, text, endState }): ClauseSeed => {
    const field = "purpose.objectives[].text" as const;
    const objective = isSubstantive(text) ? said(text) : gap(words, field, id);
    const runs = isSubstantive(endState)
      ? phrase(words, "draft.objective", { objective, end: said(endState) })
      : [objective];
    const places = [at(field, id), at("purpose.objectives[].endState", id)];
    return { id: `objectives.${id}`, runs, places };
  });
  const made = clause(context, "objectives", "affirms", "objectives", usualParts(context));
  return [{ ...made, places: [at("purpose.objectives")], items }];
};
