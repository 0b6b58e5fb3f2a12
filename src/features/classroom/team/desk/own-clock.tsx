import { useEffect, useState } from "react";
import { agendaAt, msOfMinute, stretchesOf } from "../../../../classroom/agenda";
import { isRunning, passedAt, paused, started, unstarted } from "../../../../classroom/clock";
import type { Cut } from "../../../../classroom/exercise/cut";
import type { Clock } from "../../../../classroom/run";
import { useWritten } from "../../../../exercise-view/written";
import { keepTeamClock, keptTeamClock } from "../../../../storage/kept-team-clock";
import { Button } from "../../../../ui/button";
import { Cluster } from "../../../../ui/cluster";
import { useWords } from "../../../../ui/words-context";
import styles from "../team.module.css";

interface OwnClockProps {
  /** The id of the team whose clock it is. */
  team: string;
  cut: Cut;
}

/** The agenda, with a clock of the team's own that may be started and need not be. */
export function OwnClock({ team, cut }: OwnClockProps) {
  const written = useWritten();
  const words = useWords();
  const [clock, setClock] = useState(() => keptTeamClock(team) ?? unstarted);
  const [now, setNow] = useState(() => Date.now());
  const runs = isRunning(clock);
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [runs]);

  function change(next: Clock) {
    keepTeamClock(team, next);
    setNow(Date.now());
    setClock(next);
  }

  const passed = passedAt(clock, now);
  const isBegun = passed > 0 || runs;
  const { current, left } = agendaAt(cut, passed);
  return (
    <>
      <Cluster>
        <Button onClick={() => change((runs ? paused : started)(clock, Date.now()))}>
          {words.say(runs ? "team.clock.pause" : "team.clock.start")}
        </Button>
        {isBegun && (
          <Button kind="quiet" onClick={() => change(unstarted)}>
            {words.say("team.clock.reset")}
          </Button>
        )}
        {isBegun && (
          <span>{words.say("team.clock.left", { minutes: Math.ceil(left / msOfMinute) })}</span>
        )}
      </Cluster>
      <p role="status" className={styles.soft}>
        {isBegun && current && words.say("team.clock.now", { title: current.item.title })}
      </p>
      <ol className={styles.agenda}>
        {stretchesOf(cut).map(({ item, from, to }) => (
          <li
            key={item.id}
            aria-current={isBegun && item.id === current?.item.id ? "step" : undefined}
          >
            <span className={styles.when}>
              {words.say("team.agenda.from", { from: from / msOfMinute, to: to / msOfMinute })}
            </span>
            <div>
              <strong {...written}>{item.title}</strong>
              <p {...written}>{item.task}</p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
