import type { AnswerChange, InjectMoves } from "../../../classroom/debrief/board";
import { OnRequest } from "../../../evidence-view/on-request";
import { choiceName } from "../../../report/model/exercise/debrief/board-words";
import {
  changeInWords,
  movesMessage,
  teamsIn,
} from "../../../report/model/exercise/debrief/move-words";
import { useWords } from "../../../ui/words-context";
import styles from "./board.module.css";
import { useBoardView } from "./board-context";
import { TeamNames } from "./team-names";

/** How designs moved after each inject. */
export function MovesSection() {
  const words = useWords();
  const { board } = useBoardView();
  if (board.moves.length === 0) return <p>{words.say("board.moves.none")}</p>;
  return (
    <>
      <p className={styles.prose}>{words.say("board.moves.what")}</p>
      {board.moves.map((moves) => (
        <MovesOf key={moves.inject} moves={moves} />
      ))}
    </>
  );
}

function MovesOf({ moves }: { moves: InjectMoves }) {
  const { inject, touches, teams } = moves;
  const words = useWords();
  const { teams: shown, exercise } = useBoardView();
  const id = `moves-${inject}`;
  const asked = exercise.injects.find((each) => each.id === inject)?.asks;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id}>{movesMessage({ words, teams: shown }, moves)}</h3>
      {asked && (
        <p className={styles.soft} dir="auto">
          {asked}
        </p>
      )}
      {touches.length > 0 && (
        <p className={styles.soft}>
          {words.say("board.moves.touches", {
            fields: words.list(touches.map((path) => choiceName(words, path))),
          })}
        </p>
      )}
      <ul className={styles.rows}>
        {shown.flatMap(({ place, label }) => {
          const move = teams.find(({ team }) => team === place);
          if (!move || move.changes.length === 0) return [];
          return [
            <li key={place} className={styles.row}>
              <span className={styles.value}>
                <bdi>{label}</bdi>
              </span>
              <Changes changes={move.changes} />
            </li>,
          ];
        })}
        {(["nothing", "not-opened", "no-record"] as const).map((state) => {
          const of = teamsIn(teams, state);
          if (of.length === 0) return null;
          return (
            <li key={state} className={styles.row} data-silent>
              <span className={styles.value}>{words.say(`board.moves.${state}`)}</span>
              <TeamNames places={of} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What a team changed: first what the inject bears on, the rest on request. */
function Changes({ changes }: { changes: readonly AnswerChange[] }) {
  const words = useWords();
  const touched = changes.filter((change) => change.touched);
  const others = changes.filter((change) => !change.touched);
  return (
    <div className={styles.said}>
      {touched.length > 0 && <ChangeList changes={touched} />}
      {others.length > 0 && (
        <OnRequest summary={words.say("board.moves.others", { count: others.length })}>
          {() => <ChangeList changes={others} />}
        </OnRequest>
      )}
    </div>
  );
}

function ChangeList({ changes }: { changes: readonly AnswerChange[] }) {
  const words = useWords();
  return (
    <ul className={styles.lines}>
      {changes.map((change) => (
        <li key={change.path} dir="auto">
          {changeInWords(words, change)}
        </li>
      ))}
    </ul>
  );
}
