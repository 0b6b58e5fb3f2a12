import { taskTypeOf } from "../../match/design/task-types";
import { modalityOf } from "../../match/design/task-wording";
import { strengthOf } from "../operative-verbs";
import { placeOf } from "../place";
import { remark, type WordingRemark } from "../remark";
import type { WordingText } from "../wording-text";

const leads = "(?:also |further |again |strongly |in this regard,? )*";

/** The tasks that a verb of a kind hands to the operation itself: "Encourages the Mission to ...". */
function handedBy({ clauses, operation }: WordingText, strengths: readonly string[], to: string) {
  const form = new RegExp(`^[^a-z]*${leads}[A-Za-z]+ ${leads}(?:upon |on )?(?:${operation})${to}`);
  return clauses.flatMap((clause) => {
    const found = strengths.includes(strengthOf(clause.verb) ?? "") && form.exec(clause.text);
    const rest = found && clause.text.slice(found[0].length);
    return found && rest ? [{ clause, rest }] : [];
  });
}

const protects = /^protect-physical$|^safe-area-protection$/;

/** Tasks that the operation is only encouraged to do; protection of civilians apart. */
export function encouragedTasks(text: WordingText): WordingRemark[] {
  return handedBy(text, ["encouragement"], "[^,;.]{0,60}? to ").flatMap(({ clause, rest }) => {
    const isProtection =
      protects.test(taskTypeOf(rest) ?? "") && modalityOf(rest.slice(0, 60)) === "secure";
    const id = isProtection ? "protection-only-encouraged" : "task-only-encouraged";
    return remark(id, [placeOf(clause)], { verb: clause.verb });
  });
}

/** What reads like a task of the operation and hangs on a verb that asks nobody to act. */
export function statedTasks(text: WordingText): WordingRemark[] {
  const { clauses, operation } = text;
  const form = new RegExp(
    `^[^a-z]*${leads}[A-Za-z]+ ${leads}(?:the (?:need|importance) (?:for|of) |that )(?:${operation}) (?:to|should|must) (?!(?:consult|cooperate|coordinate|work closely))`,
  );
  return clauses.flatMap((clause) =>
    strengthOf(clause.verb) === "statement" && form.test(clause.text)
      ? remark("task-only-stated", [placeOf(clause)], { verb: clause.verb })
      : [],
  );
}
