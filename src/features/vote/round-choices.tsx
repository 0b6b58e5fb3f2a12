import type { MandateDesign } from "../../domain/design";
import type { VotedChoice } from "../../domain/vote";
import { choiceKey } from "../../domain/votes/voted-choice";
import { OnRequest } from "../../evidence-view/on-request";
import { choiceInWords } from "../../report/model/votes/choice-in-words";
import { useWords } from "../../ui/words-context";
import styles from "./vote.module.css";

/** The names of some choices, behind a line that opens them. */
export function RoundChoices(props: { design: MandateDesign; choices: readonly VotedChoice[] }) {
  const { design, choices } = props;
  const words = useWords();
  if (choices.length === 0) return null;
  return (
    <OnRequest summary={words.say("vote.round.choices")}>
      {() => (
        <ul className={styles.names}>
          {choices.map((at) => (
            <li key={choiceKey(at)}>{choiceInWords(words, design, at)}</li>
          ))}
        </ul>
      )}
    </OnRequest>
  );
}
