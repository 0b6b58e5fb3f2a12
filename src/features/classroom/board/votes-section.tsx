import { useState } from "react";
import type { ContestedChoice, DissentWords, TeamTally } from "../../../classroom/debrief/board";
import { contestedName, teamNames } from "../../../report/model/exercise/debrief/board-words";
import { Button } from "../../../ui/button";
import { useWords } from "../../../ui/words-context";
import styles from "./board.module.css";
import { useBoardView } from "./board-context";

/** So many choices are drawn at once. */
const batch = 8;

/** The most contested choices within teams, from votes that are closed. */
export function VotesSection() {
  const words = useWords();
  const { board, teams } = useBoardView();
  const [shown, setShown] = useState(batch);
  const { contested, notVoted, stillOpen } = board.votes;
  const rest = contested.length - shown;
  const names = (places: readonly number[]) => words.list(teamNames(teams, places));
  return (
    <>
      <p className={styles.prose}>{words.say("board.votes.what")}</p>
      {contested.length === 0 && <p>{words.say("board.votes.none")}</p>}
      {contested.slice(0, shown).map((choice) => (
        <Contested key={`${choice.path} ${choice.item ?? ""}`} choice={choice} />
      ))}
      {rest > 0 && (
        <div>
          <Button onClick={() => setShown(shown + batch)}>
            {words.say("board.choices.more", { count: Math.min(rest, batch) })}
          </Button>
        </div>
      )}
      {notVoted.length > 0 && (
        <p>
          {words.say("board.votes.not-voted", { count: notVoted.length, teams: names(notVoted) })}
        </p>
      )}
      {stillOpen.length > 0 && (
        <p>
          {words.say("board.votes.still-open", {
            count: stillOpen.length,
            teams: names(stillOpen),
          })}
        </p>
      )}
    </>
  );
}

function Contested({ choice }: { choice: ContestedChoice }) {
  const words = useWords();
  const { teams } = useBoardView();
  const { path, item, teams: tallies } = choice;
  const field = contestedName(words, choice);
  const id = `vote-${path}-${item ?? ""}`.replace(/[^\w-]+/g, "-");
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id}>{words.say("board.votes.message", { field, count: tallies.length })}</h3>
      <ul className={styles.rows}>
        {teams.flatMap(({ place, label }) => {
          const tally = tallies.find(({ team }) => team === place);
          return tally
            ? [
                <li key={place} className={styles.row}>
                  <span className={styles.value}>
                    <bdi>{label}</bdi>
                  </span>
                  <Tally tally={tally} />
                </li>,
              ]
            : [];
        })}
      </ul>
    </section>
  );
}

function Tally({ tally }: { tally: TeamTally }) {
  const words = useWords();
  const { support, amend, oppose, undecided } = tally;
  return (
    <div className={styles.said}>
      <p>{words.say("board.votes.tally", { support, amend, oppose, undecided })}</p>
      {tally.words.length > 0 && (
        <ul className={styles.lines}>
          {tally.words.map((said, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the words of a closed vote do not move
            <li key={place}>
              <Dissent said={said} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What somebody would have had otherwise; who it was stands only where names are shown. */
function Dissent({ said: { author, position, amendment, reason } }: { said: DissentWords }) {
  const words = useWords();
  const { isHidden } = useBoardView();
  const who = isHidden ? words.say("board.votes.member") : author;
  return (
    <>
      {words.say(`board.votes.${position === "oppose" ? "oppose" : "amend"}`, { who })}{" "}
      {amendment && <q dir="auto">{amendment}</q>} {reason && <q dir="auto">{reason}</q>}
    </>
  );
}
