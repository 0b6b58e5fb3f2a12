import type { ModelChoice, ModelDissent } from "../../../classroom/debrief/board";
import { useWritten } from "../../../exercise-view/written";
import { choiceName, comparedInWords } from "../../../report/model/exercise/debrief/board-words";
import { useWords } from "../../../ui/words-context";
import styles from "./board.module.css";
import { useBoardView } from "./board-context";
import { TeamNames } from "./team-names";

/** Teams beside the model answer, which is one defensible answer among several. */
export function ModelSection() {
  const words = useWords();
  const { board, exercise } = useBoardView();
  const { preface, choices } = exercise.facilitator.model;
  const written = useWritten(exercise.language);
  if (choices.length === 0) return <p>{words.say("board.model.none")}</p>;
  return (
    <>
      <p className={styles.prose}>
        <strong>{words.say("board.model.what")}</strong>
      </p>
      {preface.map((text) => (
        <p key={text} className={styles.prose} {...written}>
          {text}
        </p>
      ))}
      {board.model.choices.map((choice) => (
        <Choice key={choice.path} choice={choice} />
      ))}
      {board.model.dissents.length > 0 && (
        <section className={styles.group} aria-labelledby="model-dissents">
          <h3 id="model-dissents">{words.say("board.model.dissents")}</h3>
          <Dissents dissents={board.model.dissents} />
        </section>
      )}
    </>
  );
}

function Choice({ choice }: { choice: ModelChoice }) {
  const words = useWords();
  const { path, value, reason, same, different, notStated, notAsked, dissents } = choice;
  const otherwise = different.reduce((sum, { teams }) => sum + teams.length, 0);
  const id = `model-${path.replace(/\W+/g, "-")}`;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id}>
        {words.say("board.model.message", {
          field: choiceName(words, path),
          same: same.length,
          different: otherwise,
          silent: notStated.length,
        })}
      </h3>
      <ul className={styles.rows}>
        <li className={styles.row}>
          <span className={styles.value}>
            <bdi>
              {words.say("board.model.value", { value: comparedInWords(words, path, value) })}
            </bdi>
          </span>
          <TeamNames places={same} />
        </li>
        {different.map((group) => {
          const label = comparedInWords(words, path, group.value);
          return (
            <li key={label} className={styles.row}>
              <span className={styles.value}>
                <bdi>{label}</bdi>
              </span>
              <TeamNames places={group.teams} />
            </li>
          );
        })}
        {notStated.length > 0 && (
          <li className={styles.row} data-silent>
            <span className={styles.value}>{words.say("fields.not-stated")}</span>
            <TeamNames places={notStated} />
          </li>
        )}
        {notAsked.length > 0 && (
          <li className={styles.row} data-silent>
            <span className={styles.value}>{words.say("board.choice.not-asked")}</span>
            <TeamNames places={notAsked} />
          </li>
        )}
      </ul>
      <p dir="auto">{words.say("board.model.reason", { reason })}</p>
      <Dissents dissents={dissents} />
    </section>
  );
}

function Dissents({ dissents }: { dissents: readonly ModelDissent[] }) {
  const words = useWords();
  const { exercise } = useBoardView();
  const roles = new Map(exercise.roles.map(({ id, title }) => [id, title]));
  if (dissents.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {dissents.map(({ role, text }) => (
        <li key={`${role} ${text}`} dir="auto">
          {words.say("board.model.dissent", { role: roles.get(role) ?? role, text })}
        </li>
      ))}
    </ul>
  );
}
