import { seatRoles } from "../../../classroom/kit/seat-roles";
import { teamSizes } from "../../../classroom/kit/teams-for";
import { cutOf } from "../../../classroom/new-run";
import type { Run } from "../../../classroom/run";
import { changeRun } from "../../../state/run-store";
import { Disclosure } from "../../../ui/disclosure";
import { NumberInput } from "../../../ui/number-input";
import { useWords } from "../../../ui/words-context";
import styles from "./run.module.css";

/** How many people are in the room, how they sit, and who holds which role. */
export function PeoplePart({ run }: { run: Run }) {
  const words = useWords();
  const { people = 0, teams = [] } = run;
  const isKnown = people > 0 && teams.length > 0;
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
      {isKnown ? (
        <Seating run={run} sizes={teamSizes(people, teams.length)} />
      ) : (
        <p className={styles.soft}>{words.say("exercise-run.people.missing")}</p>
      )}
    </section>
  );
}

/** `sizes`: the people of each team, largest first. */
function Seating({ run, sizes }: { run: Run; sizes: readonly number[] }) {
  const words = useWords();
  const [largest = 0, smallest = 0] = [sizes[0], sizes.at(-1)];
  const teams = sizes.length;
  if (smallest === 0) return <p>{words.say("exercise-run.people.too-few", { teams })}</p>;
  const large = sizes.filter((size) => size === largest).length;
  const each =
    smallest === largest
      ? words.say("exercise-run.people.each", { teams, size: smallest })
      : words.say("exercise-run.people.uneven", { large, largest, small: teams - large, smallest });
  return (
    <>
      <p>{each}</p>
      {[...new Set(sizes)].map((size) => (
        <Disclosure key={size} summary={words.say("exercise-run.people.roles", { size })}>
          <SeatList run={run} size={size} />
        </Disclosure>
      ))}
    </>
  );
}

function SeatList({ run, size }: { run: Run; size: number }) {
  const words = useWords();
  const cut = cutOf(run);
  const roles = run.exercise.roles.filter(({ id }) => cut.roles.includes(id));
  if (roles.length === 0) return <p>{words.say("exercise-run.people.no-roles")}</p>;
  const { held, dropped } = seatRoles(size, roles);
  return (
    <>
      <ul className={styles.seats}>
        {held.map(({ role: { id, title }, by }) => (
          <li key={id} dir="auto">
            {by > 1 ? words.say("exercises.roles.shared", { role: title, count: by }) : title}
          </li>
        ))}
      </ul>
      {dropped.length > 0 && (
        <p>
          {words.say("exercise-run.people.left-out", {
            roles: words.list(dropped.map(({ title }) => title)),
          })}
        </p>
      )}
    </>
  );
}
