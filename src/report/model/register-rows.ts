import { answerAt } from "../../domain/edit";
import type { FieldPath } from "../../domain/field-path";
import { isStated } from "../../domain/stated";
import type { CheckResult } from "../../engine/assessment";
import { allResults } from "../../engine/assessment";
import { type Assumption, assumptionList } from "../../engine/facts/assumed-of-others";
import { checks } from "../../engine/registry";
import { isOpen } from "../../engine/status";
import { checkTitle } from "./check-in-words";
import type { ReportInput } from "./report";
import { labelOf, valueInWords } from "./value-in-words";

/** A check that stands in the register, by its name and its status in a word. */
export interface RegisterCheck {
  id: string;
  title: string;
  status: string;
}

/** A line of the register. Texts that the design lacks are "". */
export interface RegisterRow {
  /** What others are assumed to do, as its author states it, or a prerequisite that is open. */
  kind: "assumption" | "prerequisite";
  /** The field that names the assumption, or the id of the check. */
  id: string;
  about: string;
  /** What is assumed; of a prerequisite, its status in a word. */
  stated: string;
  owner: string;
  /** What would show that it fails. */
  trigger: string;
  response: string;
  /** The checks that apply and read what is assumed; of a prerequisite, the check itself. */
  checks: readonly RegisterCheck[];
}

type RegisterInput = Pick<ReportInput, "design" | "assessment" | "words">;

const readers = new Map(checks.map(({ id, needs }) => [id, new Set<FieldPath>(needs)]));

function assumptionRow(
  { design, assessment, words }: RegisterInput,
  { assumed, owner, trigger, response }: Assumption,
): RegisterRow[] {
  const paths = [...assumed, owner, trigger, ...(response ? [response] : [])];
  if (!paths.some((path) => isStated(answerAt(design, path)))) return [];
  const said = (path: FieldPath) => {
    const answer = answerAt(design, path);
    return isStated(answer) ? valueInWords(words, path, answer) : "";
  };
  const named = assumed.filter((path) => said(path) !== "");
  const [first] = assumed;
  const stated =
    assumed.length === 1
      ? said(first)
      : words.clauses(named.map((field) => words.labelled(labelOf(words, field), said(field))));
  const leaning = allResults(assessment).filter(
    ({ id, status }) =>
      status !== "not-applicable" && assumed.some((path) => readers.get(id)?.has(path)),
  );
  return [
    {
      kind: "assumption",
      id: first,
      about: labelOf(words, first),
      stated,
      owner: said(owner),
      trigger: said(trigger),
      response: response ? said(response) : "",
      checks: leaning.map((result) => registerCheck(words, result)),
    },
  ];
}

function registerCheck(words: RegisterInput["words"], result: CheckResult): RegisterCheck {
  const { id, status } = result;
  return { id, title: checkTitle(words, result), status: words.say(`ui.status.${status}`) };
}

/**
 * The assumptions that the author states, then the prerequisites that are open, by name and in the
 * order of what to change first. Nothing is made up: a prerequisite has the owner and the trigger
 * that the design has a place for, which is none.
 */
export function registerRows(input: RegisterInput): RegisterRow[] {
  const open = new Map(
    allResults(input.assessment)
      .filter(({ status, consequence }) => isOpen(status) && consequence === "unmet-prerequisite")
      .map((result) => [result.id, result]),
  );
  const prerequisites = input.assessment.worthChangingFirst.flatMap((id): RegisterRow[] => {
    const result = open.get(id);
    if (!result) return [];
    const check = registerCheck(input.words, result);
    const silent = { owner: "", trigger: "", response: "" };
    const { title: about, status: stated } = check;
    return [{ kind: "prerequisite", id, about, stated, ...silent, checks: [check] }];
  });
  return [...assumptionList.flatMap((each) => assumptionRow(input, each)), ...prerequisites];
}
