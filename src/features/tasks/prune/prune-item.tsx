import type { MandateDesign } from "../../../domain/design";
import type { Pruning } from "../../../planning/tasks/prune";
import { Select } from "../../../ui/select";
import { TextInput } from "../../../ui/text-input";
import { useWords } from "../../../ui/words-context";
import { columnName, taskName } from "../task-words";
import styles from "../tasks.module.css";
import { tryPruning } from "../tasks-store";
import { TryButton } from "../try-button";
import { isWhole, longestSuccessor, prunedIn, type Way, wayOf, ways } from "./ways";

export interface PruneItemProps {
  design: MandateDesign;
  pruning: Pruning;
  /** Whether the author asked to make the change while something was missing. */
  isAsked: boolean;
}

/** One task that is tried without: what becomes of it, and who carries it on. */
export function PruneItem({ design, pruning, isAsked }: PruneItemProps) {
  const words = useWords();
  const name = taskName(words, design, pruning.task);
  const said = (way: Way) =>
    way === "without" || way === "partner"
      ? words.say(`task-board.prune.how.${way}`)
      : words.say("task-board.prune.how.later", { phase: columnName(words, "phase", way) });
  const hasError = isAsked && !isWhole(pruning);
  return (
    <li className={styles.tryItem}>
      <Select<Way>
        label={words.say("task-board.prune.how", { task: name })}
        emptyLabel={words.say("task-board.try.back")}
        value={wayOf(pruning)}
        onChange={(way) => way && tryPruning(prunedIn(way, pruning))}
        choices={ways.map((value) => ({ value, label: said(value) }))}
      />
      {pruning.how === "partner" && (
        <TextInput
          label={words.say("task-board.prune.partner", { task: name })}
          value={pruning.successor}
          maxLength={longestSuccessor}
          onChange={(successor) => tryPruning({ ...pruning, successor })}
          {...(hasError && { error: words.say("task-board.prune.partner.empty", { task: name }) })}
        />
      )}
      <TryButton task={pruning.task} name={name} isTried />
    </li>
  );
}
