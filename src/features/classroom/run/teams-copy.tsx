import { useRef, useState } from "react";
import type { Run } from "../../../classroom/run";
import { mostTeams, withTeamCount } from "../../../classroom/run-acts";
import { changeRun } from "../../../state/run-store";
import { saveCopyOf } from "../../../state/save-copy";
import { Button } from "../../../ui/button";
import { NumberInput } from "../../../ui/number-input";
import { TextInput } from "../../../ui/text-input";
import { useWords } from "../../../ui/words-context";
import styles from "./run.module.css";

/** The file that participants are given, and the teams that it goes to. */
export function TeamsCopy({ run }: { run: Run }) {
  const words = useWords();
  const [outcome, setOutcome] = useState<"saving" | "saved" | "failed" | "no-seal">();
  const save = async () => {
    setOutcome("saving");
    setOutcome(await saveCopyOf(run));
  };
  // A count is typed figure by figure: the names that it leaves out on the way come back.
  const earlier = useRef<string[]>([]);
  const setCount = (count: number | undefined) => {
    const teams = run.teams ?? [];
    earlier.current = [...teams, ...earlier.current.slice(teams.length)];
    changeRun((now) => withTeamCount(now, count, earlier.current));
  };
  return (
    <section className={styles.part} aria-labelledby="run-copy">
      <h2 id="run-copy">{words.say("exercise-run.copy")}</h2>
      <p>{words.say("exercise-run.copy.what")}</p>
      <div>
        <Button icon="download" onClick={save} aria-disabled={outcome === "saving"}>
          {words.say("exercise-run.copy.save")}
        </Button>
        <p role="status">{outcome && words.say(`exercise-run.copy.${outcome}`)}</p>
      </div>
      <div className={styles.narrow}>
        <NumberInput
          label={words.say("exercise-run.teams.count")}
          min={0}
          max={mostTeams}
          value={run.teams?.length}
          onChange={setCount}
        />
      </div>
      <TeamNames run={run} />
    </section>
  );
}

function TeamNames({ run }: { run: Run }) {
  const words = useWords();
  const name = (at: number, value: string) =>
    changeRun((now) => ({
      ...now,
      teams: (now.teams ?? []).map((before, index) => (index === at ? value : before)),
    }));
  if (!run.teams?.length) return null;
  const teams = run.teams.map((team, at) => ({ team, at }));
  return (
    <ol className={styles.teams} aria-label={words.say("exercise-run.teams.names")}>
      {teams.map(({ team, at }) => (
        <li key={at}>
          <TextInput
            label={words.say("exercise-run.teams.name", { number: at + 1 })}
            value={team}
            maxLength={300}
            onChange={(value) => name(at, value)}
          />
        </li>
      ))}
    </ol>
  );
}
