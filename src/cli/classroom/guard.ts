import type { Msg, NatsConnection } from "@nats-io/nats-core";
import { allTeamKeys, readKey, subjectPrefix } from "../../classroom/room/keys";
import { type Budget, teamBudget } from "./team-budget";

/** The team that a subject of the room belongs to, as it is called in the room. */
export function teamOfSubject(subject: string): string | undefined {
  const [head, team] = subject.slice(subjectPrefix.length).split(".");
  const key = head === "team" && team ? readKey(`team.${team}.member.any`) : undefined;
  return key?.kind === "member" ? key.team : undefined;
}

/** What a change takes in the store, in bytes: its headers are kept as well. */
function sizeOf({ subject, data, headers }: Msg): number {
  const lines = headers ? [...headers].flatMap(([name, values]) => [name, ...values]) : [];
  return lines.reduce((sum, line) => sum + line.length, subject.length + data.length);
}

/**
 * Watches what teams send, acknowledged or refused alike, and names each once that sends more than its
 * budget. One account may not take the room's store or the server's time from all others.
 */
export function watchFloods(
  connection: NatsConnection,
  budget: Budget,
  onFlood: (team: string) => void,
): void {
  const counted = teamBudget(budget);
  const named = new Set<string>();
  connection.subscribe(`${subjectPrefix}${allTeamKeys}`, {
    callback: (error, message) => {
      const team = error ? undefined : teamOfSubject(message.subject);
      if (team === undefined || named.has(team)) return;
      if (!counted.isOver(team, sizeOf(message), Date.now())) return;
      named.add(team);
      onFlood(team);
      // A team that was let in again is watched again.
      setTimeout(() => {
        counted.forget(team);
        named.delete(team);
      }, budget.span).unref();
    },
  });
}
