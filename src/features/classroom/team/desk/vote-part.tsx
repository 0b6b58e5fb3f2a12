import { proposedChoices } from "../../../../classroom/team/vote-choices";
import type { MandateDesign } from "../../../../domain/design";
import { roundsOf, withRound } from "../../../../domain/votes/rounds";
import { choiceKey } from "../../../../domain/votes/voted-choice";
import { choiceInWords } from "../../../../report/model/votes/choice-in-words";
import { changeDesign, useDesignStore } from "../../../../state/design-store";
import { newDesignId } from "../../../../state/new-design-id";
import { Button } from "../../../../ui/button";
import { Cluster } from "../../../../ui/cluster";
import { Disclosure } from "../../../../ui/disclosure";
import { useWords } from "../../../../ui/words-context";
import styles from "../team.module.css";
import type { DeskProps } from "./desk-props";
import { OpenVote } from "./open-vote";

/** A blind vote of the team: opened in one click, then filled in by one role after the other. */
export function VotePart(props: DeskProps) {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  if (!design) return null;
  const [round] = roundsOf(design);
  return (
    <div className={styles.body}>
      <p>{words.say("team.vote.what")}</p>
      {round && <OpenVote {...props} design={design} round={round} />}
      {(!round || round.closed !== undefined) && (
        <ProposedVote {...props} design={design} isAnother={round !== undefined} />
      )}
    </div>
  );
}

interface ProposedVoteProps extends DeskProps {
  design: MandateDesign;
  isAnother: boolean;
}

/** The choices that a vote of the team would be about, and the button that opens it. */
function ProposedVote({ design, exercise, team, isAnother }: ProposedVoteProps) {
  const words = useWords();
  const cut = team.source.cuts.find(({ id }) => id === exercise.cut);
  const choices = proposedChoices(design, cut, team.source.design);

  function open() {
    if (choices.length === 0) return;
    const round = { id: newDesignId(), opened: new Date().toISOString(), choices };
    changeDesign((before) => withRound(before, round));
  }

  return (
    <section className={styles.section} aria-labelledby="vote-new">
      <h2 id="vote-new">{words.say(isAnother ? "team.vote.again" : "team.vote.first")}</h2>
      <p role="status">{words.say("team.vote.proposed", { count: choices.length })}</p>
      {choices.length > 0 && (
        <Disclosure summary={words.say("team.vote.which")}>
          <ul>
            {choices.map((choice) => (
              <li key={choiceKey(choice)}>{choiceInWords(words, design, choice)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Cluster>
        {choices.length > 0 && (
          <Button kind={isAnother ? "secondary" : "primary"} onClick={open}>
            {words.say("team.vote.open")}
          </Button>
        )}
        <a className={styles.target} href="#/vote">
          {words.say("team.vote.other-choices")}
        </a>
      </Cluster>
    </section>
  );
}
