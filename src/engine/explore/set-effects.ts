import type { MandateDesign } from "../../domain/design";
import { plainDesign } from "../../domain/plain";
import type { Precedent } from "../../precedents/schema";
import { judgeCheck } from "../judge-check";
import { checks as registry } from "../registry";
import type { Status } from "../status";
import { thresholdsOf } from "../thresholds";
import { isWorse } from "./question";
import { type ChosenEdit, withChosen } from "./vary";

/** A check that stands otherwise after a set of edits. */
export interface Moved {
  check: string;
  before: Status;
  after: Status;
}

/** One edit of a set, and the checks that would stand worse without it. */
export interface EditEffect {
  edit: ChosenEdit;
  /** By id: with the whole set each stands better than it would without this edit. */
  mends: readonly string[];
}

export interface SetEffects {
  edits: readonly EditEffect[];
  /** Every check that stands otherwise, of whatever warrant, in the order of the registry. */
  moved: readonly Moved[];
}

/** What a set of edits does to every check, and what each edit of it is there for. */
export function setEffects(
  design: MandateDesign,
  precedents: readonly Precedent[],
  set: readonly ChosenEdit[],
): SetEffects {
  const statuses = (edits: readonly ChosenEdit[]) => {
    const chosen = withChosen(design, edits);
    const context = { design: plainDesign(chosen), threshold: thresholdsOf(chosen), precedents };
    return registry.map((check) => judgeCheck(check, context).status);
  };
  const before = statuses([]);
  const after = statuses(set);
  return {
    edits: set.map((edit) => {
      const without = statuses(set.filter((each) => each !== edit));
      return {
        edit,
        mends: registry.flatMap(({ id }, at) =>
          isWorse(without[at] as Status, after[at] as Status) ? [id] : [],
        ),
      };
    }),
    moved: registry.flatMap(({ id }, at) => {
      const [was, is] = [before[at] as Status, after[at] as Status];
      return was === is ? [] : [{ check: id, before: was, after: is }];
    }),
  };
}
