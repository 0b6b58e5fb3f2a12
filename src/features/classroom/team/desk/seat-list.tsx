import type { MandateDesign } from "../../../../domain/design";
import type { VoteRound } from "../../../../domain/vote";
import { blankBallot, isWrittenOn } from "../../../../domain/votes/draft-ballot";
import { ballotsFor } from "../../../../domain/votes/rounds";
import { newDesignId } from "../../../../state/new-design-id";
import { draftOf, dropDraft, keepDraft, ownBallot } from "../../../../state/own-ballot";
import { Button } from "../../../../ui/button";
import { LinkButton } from "../../../../ui/link-button";
import { useWords } from "../../../../ui/words-context";
import styles from "../team.module.css";
import type { DeskProps } from "./desk-props";
import { hasVoted, type Seat, seatsOf } from "./seats-of";

interface SeatListProps extends Pick<DeskProps, "exercise" | "team"> {
  design: MandateDesign;
  round: VoteRound;
}

/** Every seat with its ballot: filled in one after the other on this laptop. */
export function SeatList({ design, round, exercise, team }: SeatListProps) {
  const words = useWords();
  const ballots = ballotsFor(design, round.id);
  const seats = seatsOf(words, exercise, team.source.roles);
  const draft = draftOf(design.id, round.id);
  const isBegun = isWrittenOn(draft) && !ownBallot(design, round.id);
  const inHand = isBegun ? draft.author : undefined;

  /** A ballot that somebody else has begun is gone on with first: nothing of it is lost. */
  function fillIn({ author }: Seat) {
    if (inHand !== author) {
      dropDraft(design.id, round.id);
      keepDraft(design.id, round.id, blankBallot(newDesignId(), author));
    }
    window.location.hash = "#/vote/ballot";
  }

  return (
    <>
      {inHand !== undefined && (
        <p>
          {words.say("team.vote.in-hand", { author: inHand || words.say("team.vote.somebody") })}
        </p>
      )}
      {inHand !== undefined && !seats.some(({ author }) => author === inHand) && (
        <div>
          <LinkButton href="#/vote/ballot">{words.say("team.vote.go-on")}</LinkButton>
        </div>
      )}
      {seats.length === 0 && (
        <p>
          <a href="#/vote/ballot">{words.say("team.vote.without-seats")}</a>
        </p>
      )}
      <ul className={styles.plain}>
        {seats.map((seat) => (
          <li key={seat.key} className={styles.seat}>
            <span dir="auto">{seat.author}</span>
            {hasVoted(seat, ballots) ? (
              <span className={styles.soft}>{words.say("team.vote.voted")}</span>
            ) : (
              (inHand === undefined || inHand === seat.author) && (
                <Button
                  aria-label={words.say(
                    inHand === undefined ? "team.vote.fill-in-as" : "team.vote.go-on-as",
                    { author: seat.author },
                  )}
                  onClick={() => fillIn(seat)}
                >
                  {words.say(inHand === undefined ? "team.vote.fill-in" : "team.vote.go-on")}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
