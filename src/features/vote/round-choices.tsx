import type { MandateDesign } from "../../domain/design";
import type { VotedChoice } from "../../domain/vote";
import { choiceKey } from "../../domain/votes/voted-choice";
import { OnRequest } from "../../evidence-view/on-request";
import { choiceInWords } from "../../report/model/votes/choice-in-words";
import { useWords } from "../../ui/words-context";
import styles from "./vote.module.css";

interface SomeChoices {
  design: MandateDesign;
  choices: readonly VotedChoice[];
}

/** The names of some choices, behind a line that opens them. */
export function RoundChoices(props: SomeChoices) {
  const words = useWords();
  if (props.choices.length === 0) return null;
  return (
    <OnRequest summary={words.say("vote.round.choices")}>
      {() => <ChoiceNames {...props} />}
    </OnRequest>
  );
}

/** The names of some choices. */
export function ChoiceNames({ design, choices }: SomeChoices) {
  const words = useWords();
  return (
    <ul className={styles.names}>
      {choices.map((at) => (
        <li key={choiceKey(at)}>{choiceInWords(words, design, at)}</li>
      ))}
    </ul>
  );
}
