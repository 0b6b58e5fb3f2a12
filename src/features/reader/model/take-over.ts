import type { MandateDesign } from "../../../domain/design";
import { answerAt, rowsIn } from "../../../domain/edit";
import type { Stated } from "../../../domain/stated";
import {
  type DesignEdit,
  proposalsToDesign,
  withEdits,
} from "../../../importing/match/design/proposals-to-design";
import type { ReadTask } from "../../../importing/match/design/tasks";
import type { Decisions } from "../../../state/reading-store";
import { standingOf, valuesOf } from "./decide";
import type { ReaderProposal } from "./reader-proposal";

/** What taking over one accepted proposal would do to a design. */
export interface TakeOver {
  proposal: ReaderProposal;
  edit: DesignEdit;
  /** What the design answers now; undefined for a row, or where it answers nothing. */
  before: Stated<unknown> | undefined;
  /** The design says so already: the same value, or a row of the same words. */
  isThere: boolean;
}

/** The edit that writes a proposal's values, with the text and the passage as their source. */
function editOf(decisions: Decisions, proposal: ReaderProposal): DesignEdit | undefined {
  const { path, kind, evidence, certainty } = proposal;
  const values = valuesOf(decisions, proposal);
  const none = { answers: [], tasks: [], benchmarks: [] };
  if (kind === "answer") {
    const value = values[path];
    const answers = value === undefined ? [] : [{ path, value, evidence, certainty }];
    return proposalsToDesign({ ...none, answers })[0];
  }
  const cells = Object.fromEntries(
    Object.entries(values).map(([column, value]) => [
      column.slice(column.indexOf("[].") + 3),
      value,
    ]),
  );
  if (path === "purpose.tasks") {
    const task = { ...cells, evidence, certainty } as ReadTask;
    return proposalsToDesign({ ...none, tasks: [task] })[0];
  }
  const benchmark = { text: String(cells.text ?? ""), evidence };
  return proposalsToDesign({ ...none, benchmarks: [benchmark] })[0];
}

function isThere(design: MandateDesign, edit: DesignEdit): boolean {
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  if (edit.kind === "answer") return same(answerAt(design, edit.path)?.value, edit.answer.value);
  const name = edit.list === "purpose.tasks" ? "wording" : "text";
  return rowsIn(answerAt(design, edit.list)).some((row) =>
    same(row[name]?.value, edit.row[name]?.value),
  );
}

/** What the accepted proposals would do to a design, in the order of the proposals. */
export function takeOvers(
  design: MandateDesign,
  decisions: Decisions,
  proposals: readonly ReaderProposal[],
): TakeOver[] {
  return proposals.flatMap((proposal): TakeOver[] => {
    const standing = standingOf(decisions, proposal);
    if (standing !== "accepted" && standing !== "changed") return [];
    const edit = editOf(decisions, proposal);
    if (!edit) return [];
    const before = edit.kind === "answer" ? answerAt(design, edit.path) : undefined;
    return [{ proposal, edit, before, isThere: isThere(design, edit) }];
  });
}

/**
 * The design with what was accepted written into it. The author's reason for an answer stays; what
 * the design says already is left as it is.
 */
export function withTakenOver(design: MandateDesign, taken: readonly TakeOver[]): MandateDesign {
  const edits = taken
    .filter((each) => !each.isThere)
    .map(({ edit, before }): DesignEdit => {
      if (edit.kind === "row" || !before?.reason) return edit;
      return { ...edit, answer: { ...edit.answer, reason: before.reason } };
    });
  return withEdits(design, edits);
}
