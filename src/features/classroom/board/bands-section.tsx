import { bandOf, withBand } from "../../../classroom/debrief/bands";
import type { Criterion } from "../../../classroom/exercise/facilitator";
import type { Run } from "../../../classroom/run";
import { useWritten } from "../../../exercise-view/written";
import type { NamedTeam } from "../../../report/model/exercise/debrief/debrief-input";
import { changeRun } from "../../../state/run-store";
import { Select } from "../../../ui/select";
import { TextArea } from "../../../ui/text-area";
import { useWords } from "../../../ui/words-context";
import styles from "./board.module.css";
import { useBoardView } from "./board-context";
import { KeepAsRun } from "./keep-as-run";

/** The trainer's judgement of each team, in bands with words of the trainer's own; never in points. */
export function BandsSection() {
  const words = useWords();
  const { exercise, run } = useBoardView();
  const { rubric } = exercise.facilitator;
  const written = useWritten(exercise.language);
  if (rubric.length === 0) return <p>{words.say("board.bands.none")}</p>;
  return (
    <>
      <p className={styles.prose}>{words.say("board.bands.what")}</p>
      {!run && (
        <>
          <p>{words.say("board.bands.no-run")}</p>
          <KeepAsRun />
        </>
      )}
      {rubric.map((criterion) => (
        <section
          key={criterion.id}
          className={styles.group}
          aria-labelledby={`band-${criterion.id}`}
        >
          <h3 id={`band-${criterion.id}`} {...written}>
            {criterion.title}
          </h3>
          <p {...written}>{criterion.looksAt}</p>
          <dl className={styles.bands}>
            {criterion.bands.map(({ id, title, text }) => (
              <div key={id}>
                <dt {...written}>{title}</dt>
                <dd {...written}>{text}</dd>
              </div>
            ))}
          </dl>
          {run && <TeamBands run={run} criterion={criterion} />}
        </section>
      ))}
    </>
  );
}

function TeamBands({ run, criterion }: { run: Run; criterion: Criterion }) {
  const { teams } = useBoardView();
  return (
    <ul className={styles.judged}>
      {teams.map((team) => (
        <li key={team.id}>
          <TeamBand run={run} criterion={criterion} team={team} />
        </li>
      ))}
    </ul>
  );
}

interface TeamBandProps {
  run: Run;
  criterion: Criterion;
  team: NamedTeam;
}

function TeamBand({ run, criterion, team }: TeamBandProps) {
  const words = useWords();
  const place = { team: team.id, criterion: criterion.id };
  const entry = bandOf(run, team.id, criterion.id);
  return (
    <>
      <Select
        label={words.say("board.bands.band", { team: team.label })}
        emptyLabel={words.say("board.bands.undecided")}
        value={entry?.band}
        onChange={(band) => changeRun((now) => withBand(now, place, { band }))}
        choices={criterion.bands.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <TextArea
        label={words.say("board.bands.words", { team: team.label })}
        value={entry?.words ?? ""}
        rows={2}
        maxLength={4000}
        onChange={(own) => changeRun((now) => withBand(now, place, { words: own }))}
      />
    </>
  );
}
