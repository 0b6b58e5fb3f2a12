import type { MandateDesign } from "../../../domain/design";
import { answerAt, rowsIn, withAnswer } from "../../../domain/edit";
import type { FieldPath } from "../../../domain/field-path";
import { freshRowId, type ListPath, type NewRow, withRowAdded } from "../../../domain/rows-edit";
import type { Stated } from "../../../domain/stated";
import type { Evidence } from "../evidence";
import type { Reading } from "../read-resolution";
import type { DesignProposal } from "./design-proposal";
import type { ReadTask } from "./tasks";

/** One change of a design: an answer set, or a row added to a list. */
export type DesignEdit =
  | { kind: "answer"; path: FieldPath; answer: Stated<unknown> }
  | { kind: "row"; list: ListPath; row: Readonly<Record<string, Stated<unknown>>> };

/** What the user chose of a reading. Proposals that are not chosen leave no trace. */
export interface Chosen {
  answers: readonly DesignProposal[];
  tasks: readonly ReadTask[];
  benchmarks: Reading["benchmarks"];
}

/** Everything of a reading, for a user who takes it whole. */
export function allOf({ design, tasks, benchmarks }: Reading): Chosen {
  return { answers: design, tasks, benchmarks };
}

/** "operative paragraph 3 (b)", "preambular paragraph 4", or the heading. */
function passageOf([first]: readonly Evidence[]): string | undefined {
  if (!first) return undefined;
  const { paragraph } = first;
  if (paragraph === "heading") return "heading";
  return paragraph.startsWith("preamble")
    ? paragraph.replace("preamble", "preambular paragraph")
    : `operative paragraph ${paragraph}`;
}

function stated(value: unknown, evidence: readonly Evidence[]): Stated<unknown> {
  const passage = passageOf(evidence);
  return { value, provenance: "text", ...(passage ? { passage } : {}) };
}

/** The edits that put chosen proposals into a design, each with the text as its source. */
export function proposalsToDesign({ answers, tasks, benchmarks }: Chosen): DesignEdit[] {
  const columns = ["type", "wording", "verb", "addressee", "modality", "due"] as const;
  return [
    ...answers.map(
      ({ path, value, evidence }): DesignEdit => ({
        kind: "answer",
        path,
        answer: stated(value, evidence),
      }),
    ),
    ...tasks.map((task): DesignEdit => {
      const cells = columns.flatMap((column) => {
        const value = task[column];
        return value === undefined ? [] : [[column, stated(value, task.evidence)] as const];
      });
      return { kind: "row", list: "purpose.tasks", row: Object.fromEntries(cells) };
    }),
    ...benchmarks.map(
      ({ text, evidence }): DesignEdit => ({
        kind: "row",
        list: "commitment.benchmarks",
        row: { text: stated(text, evidence) },
      }),
    ),
  ];
}

/** The design with edits made, in order. Nothing of the given design is changed. */
export function withEdits(design: MandateDesign, edits: readonly DesignEdit[]): MandateDesign {
  return edits.reduce((edited, edit) => {
    if (edit.kind === "answer") return withAnswer(edited, edit.path, edit.answer);
    const id = freshRowId(rowsIn(answerAt(edited, edit.list)));
    return withRowAdded(edited, edit.list, { id, ...edit.row } as NewRow);
  }, design);
}
