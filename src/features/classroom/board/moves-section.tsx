import type { AnswerChange, InjectMoves, TeamMove } from "../../../classroom/debrief/board";
import { OnRequest } from "../../../evidence-view/on-request";
import { useWords } from "../../../ui/words-context";
import styles from "./board.module.css";
import { useBoardView } from "./board-context";
import { teamsInWords } from "./say-teams";
import { TeamNames } from "./team-names";
import { choiceName, comparedInWords } from "./value-words";

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

const hasTouched = ({ changes }: TeamMove) => changes.some(({ touched }) => touched);

function MovesOf({ moves: { inject, title, touches, teams } }: { moves: InjectMoves }) {
  const words = useWords();
  const { teams: shown, exercise } = useBoardView();
  const places = (of: readonly TeamMove[]) => of.map(({ team }) => team);
  const inState = (state: TeamMove["state"]) => teams.filter((move) => move.state === state);
  const touched = teams.filter(hasTouched);
  const nothing = inState("nothing");
  const opened = teams.length - inState("not-opened").length;
  const headline = words.say("board.moves.message", {
    title,
    count: touched.length,
    of: opened,
    nothing: nothing.length,
    teams: teamsInWords(words, shown, places(nothing)),
  });
  const id = `moves-${inject}`;
  const asked = exercise.injects.find((each) => each.id === inject)?.asks;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id}>{headline}</h3>
      {asked && (
        <p className={styles.soft} dir="auto">
          {asked}
        </p>
      )}
      {touches.length > 0 && (
        <p className={styles.soft}>
          {words.say("board.moves.touches", {
            fields: words.list(
              touches.map((path) => choiceName(words, path as AnswerChange["path"])),
            ),
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
          const of = places(inState(state));
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

function changeInWords(words: ReturnType<typeof useWords>, change: AnswerChange): string {
  const { path, what, before, after } = change;
  const field = choiceName(words, path);
  if (what === "reason") return words.say("board.moves.reason", { field });
  if (before === undefined && after === undefined) return words.say("board.moves.rows", { field });
  return words.say("board.moves.from-to", {
    field,
    before: comparedInWords(words, path, before),
    after: comparedInWords(words, path, after),
  });
}
