import { membersHere } from "../../../classroom/room/presence";
import { type TeamSeen, useRoom } from "../../../state/room/room-store";
import { useWords } from "../../../ui/words-context";
import styles from "./live-room.module.css";
import { useNow } from "./use-now";

/** The teams in a room: who is connected, and what each changed last. */
export function TeamsTable() {
  const words = useWords();
  const teams = useRoom((room) => room.teams);
  const ahead = useRoom((room) => room.ahead);
  const now = useNow() + ahead;
  if (teams.length === 0) return <p>{words.say("live-room.trainer.no-teams")}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than a phone is scrolled by keyboard
    <section className={styles.wide} tabIndex={0} aria-labelledby="room-teams">
      <table className={styles.table}>
        <caption id="room-teams">{words.say("live-room.trainer.teams")}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say("live-room.trainer.team")}</th>
            <th scope="col">{words.say("live-room.trainer.here")}</th>
            <th scope="col">{words.say("live-room.trainer.last")}</th>
          </tr>
        </thead>
        <tbody>
          {teams.map((team) => (
            <TeamRow key={team.id} team={team} now={now} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TeamRow({ team, now }: { team: TeamSeen; now: number }) {
  const words = useWords();
  const here = membersHere(team.members, now).map(({ name }) => name);
  const { last } = team;
  return (
    <tr>
      <th scope="row">
        <bdi>{team.name}</bdi>
      </th>
      <td>{here.length > 0 ? words.list(here) : words.say("live-room.trainer.nobody")}</td>
      <td>
        {last
          ? words.say("live-room.trainer.last-by", {
              time: words.time(new Date(last.at)),
              name: last.who,
            })
          : words.say("live-room.trainer.none-yet")}
        {team.unreadable > 0 && (
          <p>{words.say("live-room.trainer.left-out", { count: team.unreadable })}</p>
        )}
      </td>
    </tr>
  );
}
