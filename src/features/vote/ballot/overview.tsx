import type { DraftBallot } from "../../../domain/votes/draft-ballot";
import { decidedIn, draftAt } from "../../../domain/votes/draft-ballot";
import { choiceKey } from "../../../domain/votes/voted-choice";
import { choiceInWords } from "../../../report/model/votes/choice-in-words";
import { Disclosure } from "../../../ui/disclosure";
import { useWords } from "../../../ui/words-context";
import type { RoundProps } from "../part-props";
import styles from "../vote.module.css";

export interface OverviewProps extends RoundProps {
  draft: DraftBallot;
  place: number;
  onGo: (place: number) => void;
}

/** All choices of the round with one's own position, each a way to it. */
export function Overview({ design, round, draft, place, onGo }: OverviewProps) {
  const words = useWords();
  const decided = decidedIn(draft, round);
  const undecided = round.choices.length - decided;
  return (
    <Disclosure summary={words.say("vote.ballot.overview", { decided, undecided })}>
      <ol className={styles.overview}>
        {round.choices.map((at, index) => {
          const { position = "undecided" } = draftAt(draft, at);
          return (
            <li key={choiceKey(at)}>
              <button
                type="button"
                className={styles.jump}
                aria-current={index === place ? "step" : undefined}
                onClick={() => onGo(index)}
              >
                {words.say("vote.ballot.named", {
                  choice: choiceInWords(words, design, at),
                  position: words.say(`vote.position.${position}`),
                })}
              </button>
            </li>
          );
        })}
      </ol>
    </Disclosure>
  );
}
