import type { VoteRound } from "../../domain/vote";
import { today } from "../../state/today";
import { Select } from "../../ui/select";
import { useWords } from "../../ui/words-context";
import styles from "./vote.module.css";

export interface RoundChoiceProps {
  rounds: readonly VoteRound[];
  /** The id of the one that was asked for; undefined for the latest. */
  asked: string | undefined;
  onChoose: (id: string | undefined) => void;
}

/** Which round is looked at, where there are several. */
export function RoundChoice({ rounds, asked, onChoose }: RoundChoiceProps) {
  const words = useWords();
  const named = ({ opened, closed, choices }: VoteRound) => {
    const moment = new Date(opened);
    return words.say("vote.round.name", {
      date: words.date(today(moment)),
      time: words.time(moment),
      choices: choices.length,
      state: closed === undefined ? "open" : "closed",
    });
  };
  return (
    <div className={styles.narrow}>
      <Select
        label={words.say("vote.round")}
        emptyLabel={words.say("vote.round.latest")}
        value={asked}
        onChange={onChoose}
        choices={rounds.map((each) => ({ value: each.id, label: named(each) }))}
      />
    </div>
  );
}
