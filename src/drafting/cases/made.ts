import { blankDesign, type MandateDesign } from "../../domain/design";
import { withValue } from "../../domain/edit";
import type { FieldPath } from "../../domain/field-path";
import { type Draft, type DraftClause, type DraftStage, textOfRuns } from "../draft";
import { draftResolution } from "../draft-resolution";
import { strictWords } from "./read-back";

type Answers = Partial<Record<FieldPath, unknown>>;

const first: Answers = {
  "operation.type": "un-peacekeeping",
  "operation.decision": "new",
  "operation.mandatingBody": "security-council",
  "situation.hostCountries": ["Karesh"],
  "timing.decisionDate": "2031-03-04",
};

/** A design of the Security Council on a new operation in Karesh, with answers added or replaced. */
export function designOf(answers: Answers = {}): MandateDesign {
  const named: MandateDesign = {
    ...blankDesign("made", "Made"),
    drafting: { names: { operation: "United Nations Mission in Karesh", short: "UNMIKAR" } },
  };
  return Object.entries({ ...first, ...answers }).reduce(
    (design, [path, value]) => withValue(design, path as FieldPath, value),
    named,
  );
}

export const draftOf = (design: MandateDesign, stage?: DraftStage): Draft =>
  draftResolution(design, strictWords, stage ? { stage } : {});

/** The clause of an id. Throws where the draft has none. */
export function clauseAt(draft: Draft, id: string): DraftClause {
  const clause = draft.clauses.find((each) => each.id === id);
  if (!clause) throw new Error(`no clause ${id} in ${idsOf(draft).join(" ")}`);
  return clause;
}

export const idsOf = (draft: Draft): string[] => draft.clauses.map(({ id }) => id);

/** The words of a clause; undefined where the draft has none of that id. */
export function wordsAt(draft: Draft, id: string): string | undefined {
  const clause = draft.clauses.find((each) => each.id === id);
  return clause && textOfRuns(clause.runs);
}

/** The words of a clause of the draft of a few answers. */
export const said = (answers: Answers, id: string) => wordsAt(draftOf(designOf(answers)), id);

/** A row of a list from its values. */
export function row(id: string, values: Readonly<Record<string, unknown>>): object {
  const cells = Object.entries(values).map(([column, value]) => [column, { value }]);
  return { id, ...Object.fromEntries(cells) };
}
