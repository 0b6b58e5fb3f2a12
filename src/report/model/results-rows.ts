import { plainDesign } from "../../domain/plain";
import type { TaskTypeId } from "../../domain/tasks/taxonomy";
import { optionInWords } from "../../i18n/option-key";
import { indicatorProposals } from "./indicator-proposals";
import type { ReportInput } from "./report";

/** An objective with one way to tell whether it is reached. Texts that the design lacks are "". */
export interface ResultsRow {
  /** The objective's own id; "" for a proposal for tasks that name no objective. */
  objective: string;
  /** The result statement: the objective, and what will be so when it is reached. */
  result: string;
  endState: string;
  indicator: string;
  /** `stated` by the author, or a `proposal` of ours for the tasks that serve the objective. */
  basis: "stated" | "proposal";
  /** The kinds of task that a proposal is for. */
  tasks: readonly string[];
  baseline: string;
  target: string;
  /** YYYY-MM-DD: by when the objective is to be reached. */
  due: string;
  /** YYYY-MM-DD: when progress is next looked at. */
  review: string;
  owner: string;
}

const nothing = { baseline: "", target: "", due: "", review: "", owner: "" };

/**
 * The objectives with their indicators, for a table or a spreadsheet: for each objective one row of
 * what its author states, then one for each candidate indicator of the kinds of task that serve it;
 * last the candidates for tasks that name no objective.
 */
export function resultsRows({
  design,
  words,
}: Pick<ReportInput, "design" | "words">): ResultsRow[] {
  const { objectives = [], tasks = [] } = plainDesign(design).purpose;
  const known = new Set(objectives.map(({ id }) => id));
  const kindsFor = (objective: string | undefined) => [
    ...new Set(
      tasks
        .filter(
          (task) => (known.has(task.objective ?? "") ? task.objective : undefined) === objective,
        )
        .flatMap(({ type }) => type ?? []),
    ),
  ];
  const proposals = (
    named: Pick<ResultsRow, "objective" | "result" | "endState">,
    kinds: readonly TaskTypeId[],
  ): ResultsRow[] => {
    const ids = [...new Set(kinds.flatMap((kind) => indicatorProposals[kind]))];
    return ids.map((id) => ({
      ...named,
      indicator: words.say(`report.indicator.${id}`),
      basis: "proposal",
      tasks: kinds
        .filter((kind) => indicatorProposals[kind].some((each) => each === id))
        .map((kind) => optionInWords(words, "purpose.tasks[].type", kind)),
      ...nothing,
    }));
  };
  return [
    ...objectives.flatMap((objective): ResultsRow[] => {
      const { id, text = "", endState = "", indicator = "", reviewDate, ...rest } = objective;
      const { baseline = "", target = "", due = "", owner = "" } = rest;
      const named = { objective: id, result: text, endState };
      const measured = { baseline, target, due, review: reviewDate ?? "", owner };
      return [
        { ...named, indicator, basis: "stated", tasks: [], ...measured },
        ...proposals(named, kindsFor(id)),
      ];
    }),
    ...proposals({ objective: "", result: "", endState: "" }, kindsFor(undefined)),
  ];
}
