import { useState } from "react";
import type { MandateDesign } from "../../../../domain/design";
import type { VoteRound } from "../../../../domain/vote";
import { ballotsFor } from "../../../../domain/votes/rounds";
import { closeRound } from "../../../../state/close-round";
import { Button } from "../../../../ui/button";
import { Cluster } from "../../../../ui/cluster";
import { Dialog } from "../../../../ui/dialog";
import { LinkButton } from "../../../../ui/link-button";
import { useWords } from "../../../../ui/words-context";
import styles from "../team.module.css";
import type { DeskProps } from "./desk-props";
import { SeatList } from "./seat-list";

interface OpenVoteProps extends DeskProps {
  design: MandateDesign;
  round: VoteRound;
}

/** The latest round: who has voted, whose turn it is, and how it is closed. */
export function OpenVote({ design, round, exercise, team }: OpenVoteProps) {
  const words = useWords();
  const [isAsked, setIsAsked] = useState(false);
  const ballots = ballotsFor(design, round.id);
  const isOpen = round.closed === undefined;

  function close() {
    setIsAsked(false);
    closeRound(round.id);
  }

  return (
    <section className={styles.section} aria-labelledby="vote-round">
      <h2 id="vote-round">{words.say(isOpen ? "team.vote.is-open" : "team.vote.is-closed")}</h2>
      <p role="status">{words.say("team.vote.count", { count: ballots.length })}</p>
      {isOpen && <SeatList design={design} round={round} exercise={exercise} team={team} />}
      <Cluster>
        {isOpen ? (
          <Button onClick={() => setIsAsked(true)} disabled={ballots.length === 0}>
            {words.say("team.vote.close")}
          </Button>
        ) : (
          <LinkButton href="#/vote/result" kind="primary" icon="forward">
            {words.say("team.vote.result")}
          </LinkButton>
        )}
      </Cluster>
      <Dialog
        isOpen={isAsked}
        onClose={() => setIsAsked(false)}
        title={words.say("team.vote.close.title")}
        actions={
          <Cluster>
            <Button kind="primary" onClick={close}>
              {words.say("team.vote.close")}
            </Button>
            <Button onClick={() => setIsAsked(false)}>
              {words.say("team.vote.close.not-yet")}
            </Button>
          </Cluster>
        }
      >
        <p>{words.say("team.vote.close.text", { count: ballots.length })}</p>
      </Dialog>
    </section>
  );
}
