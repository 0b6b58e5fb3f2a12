import { cutOf } from "../../../classroom/new-run";
import type { Run } from "../../../classroom/run";
import { dealtRoles, type TeamSizes, teamSizes } from "../../../classroom/seats";
import { changeRun } from "../../../state/run-store";
import { Disclosure } from "../../../ui/disclosure";
import { NumberInput } from "../../../ui/number-input";
import { useWords } from "../../../ui/words-context";
import styles from "./run.module.css";

/** How many people are in the room, how they sit, and who holds which role. */
export function PeoplePart({ run }: { run: Run }) {
  const words = useWords();
  const teams = run.teams?.length ?? 0;
  const sizes = teamSizes(run.people ?? 0, teams);
  return (
    <section className={styles.part} aria-labelledby="run-people">
      <h2 id="run-people">{words.say("exercise-run.people")}</h2>
      <div className={styles.narrow}>
        <NumberInput
          label={words.say("exercise-run.people.count")}
          min={0}
          max={1000}
          value={run.people}
          onChange={(people) =>
            changeRun(({ people: _before, ...rest }) =>
              people === undefined ? rest : { ...rest, people },
            )
          }
        />
      </div>
      {!sizes && <p className={styles.soft}>{words.say("exercise-run.people.missing")}</p>}
      {sizes && <Seating run={run} sizes={sizes} teams={teams} />}
    </section>
  );
}

function Seating({ run, sizes, teams }: { run: Run; sizes: TeamSizes; teams: number }) {
  const words = useWords();
  const { smallest, largest, ofLargest } = sizes;
  if (smallest === 0) return <p>{words.say("exercise-run.people.too-few", { teams })}</p>;
  const each =
    smallest === largest
      ? words.say("exercise-run.people.each", { teams, size: smallest })
      : words.say("exercise-run.people.uneven", {
          large: ofLargest,
          largest,
          small: teams - ofLargest,
          smallest,
        });
  return (
    <>
      <p>{each}</p>
      {[...new Set([smallest, largest])].map((size) => (
        <Disclosure key={size} summary={words.say("exercise-run.people.roles", { size })}>
          <SeatList run={run} size={size} />
        </Disclosure>
      ))}
    </>
  );
}

function SeatList({ run, size }: { run: Run; size: number }) {
  const words = useWords();
  const { roles } = cutOf(run);
  const titles = run.exercise.roles
    .filter(({ id }) => roles.includes(id))
    .map((role) => role.title);
  if (titles.length === 0) return <p>{words.say("exercise-run.people.no-roles")}</p>;
  const seats = dealtRoles(titles, size).map((held, at) => ({ held, seat: at + 1 }));
  return (
    <ol className={styles.seats}>
      {seats.map(({ held, seat }) => (
        <li key={seat} dir="auto">
          {words.list(held)}
        </li>
      ))}
    </ol>
  );
}
