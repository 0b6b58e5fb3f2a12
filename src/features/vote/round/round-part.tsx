import { ballotsFor } from "../../../domain/votes/rounds";
import { OnRequest } from "../../../evidence-view/on-request";
import { handedInWords } from "../../../report/model/votes/voters-in-words";
import { today } from "../../../state/today";
import { Cluster } from "../../../ui/cluster";
import { LinkButton } from "../../../ui/link-button";
import { useWords } from "../../../ui/words-context";
import type { PartProps, RoundProps } from "../part-props";
import { addressOfPart } from "../place";
import { RoundChoices } from "../round-choices";
import styles from "../vote.module.css";
import { CloseRound } from "./close-round";
import { OpenRound } from "./open-round";
import { SendFile } from "./send-file";
import { TakeBallots } from "./take-ballots";

/** The round for whoever leads it: open it, send it, take ballots in, close it. */
export function RoundPart({ design, round }: PartProps) {
  const words = useWords();
  return (
    <>
      {round ? <Standing design={design} round={round} /> : <p>{words.say("vote.round.none")}</p>}
      {round && round.closed === undefined && <SendFile />}
      {round && <TakeBallots design={design} />}
      {round && <CloseRound round={round} />}
      {round ? (
        <OnRequest key={design.votes?.length} summary={words.say("vote.open.title")}>
          {() => <OpenRound design={design} />}
        </OnRequest>
      ) : (
        <OpenRound design={design} />
      )}
    </>
  );
}

/** Whether the round takes votes, and who has voted; never how. */
function Standing({ design, round }: RoundProps) {
  const words = useWords();
  const { opened, closed, choices } = round;
  const moment = new Date(closed ?? opened);
  const when = { date: words.date(today(moment)), time: words.time(moment) };
  const key = closed === undefined ? "vote.round.since" : "vote.round.closed";
  return (
    <section className={styles.section} aria-label={words.say("vote.round")}>
      <p>
        <strong>{words.say(key, { ...when, choices: choices.length })}</strong>
      </p>
      <p role="status">{handedInWords(words, round, ballotsFor(design, round.id))}</p>
      <RoundChoices design={design} choices={choices} />
      <Cluster>
        {closed === undefined && (
          <LinkButton href={addressOfPart("ballot")} icon="document">
            {words.say("vote.to-ballot")}
          </LinkButton>
        )}
        <LinkButton href={addressOfPart("result")} kind="quiet" icon="forward">
          {words.say("vote.to-result")}
        </LinkButton>
      </Cluster>
    </section>
  );
}
