import { useState } from "react";
import type { CheckRow } from "../../../classroom/debrief/board";
import type { Status } from "../../../engine/status";
import { addressInRoom } from "../../../evidence-view/room-address";
import { checkTitleById } from "../../../report/model/check-in-words";
import { teamNames } from "../../../report/model/exercise/debrief/board-words";
import { warrantInWords } from "../../../report/model/exercise/debrief/checks-part";
import { RadioGroup } from "../../../ui/radio-group";
import { STATUSES } from "../../../ui/status";
import { StatusMark } from "../../../ui/status-mark";
import { useWords } from "../../../ui/words-context";
import styles from "./board.module.css";
import { useBoardView } from "./board-context";
import { TeamNames } from "./team-names";

const whiches = ["differing", "all"] as const;

/** How each check stands in each team's work, beside what it rests on; never summed, never ranked. */
export function ChecksSection() {
  const words = useWords();
  const { board, teams } = useBoardView();
  const [which, setWhich] = useState<(typeof whiches)[number]>("differing");
  const statusOf = (row: CheckRow, place: number): Status =>
    row.statuses[place] ?? "not-applicable";
  const isMixed = (row: CheckRow) =>
    new Set(teams.map(({ place }) => statusOf(row, place))).size > 1;
  const applies = (row: CheckRow) =>
    teams.some(({ place }) => statusOf(row, place) !== "not-applicable");
  const shown = board.checks.filter(which === "all" ? applies : isMixed);
  const rooms = [...new Set(shown.map(({ room }) => room))];
  return (
    <>
      <p className={styles.prose}>{words.say("board.checks.what")}</p>
      <RadioGroup
        label={words.say("board.checks.which")}
        undecided={false}
        layout="inline"
        value={which}
        onChange={(chosen) => setWhich(chosen ?? "differing")}
        choices={whiches.map((value) => ({ value, label: words.say(`board.checks.${value}`) }))}
      />
      <p role="status">{words.say("board.checks.count", { count: shown.length })}</p>
      {rooms.map((room) => (
        <section key={room} className={styles.group} aria-labelledby={`checks-${room}`}>
          <h3 id={`checks-${room}`}>
            {room === "coherence"
              ? words.say("board.coherence")
              : words.say(`fields.serves.${room}`)}
          </h3>
          <ul className={styles.figures}>
            {shown
              .filter((row) => row.room === room)
              .map((row) => (
                <li key={row.check}>
                  <CheckLine row={row} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** A check with the teams by status, in the order of the words and of nothing else. */
function CheckLine({ row }: { row: CheckRow }) {
  const words = useWords();
  const { teams } = useBoardView();
  const { check, statuses, overridden } = row;
  const byStatus = STATUSES.map((status) => ({
    status,
    places: teams.filter(({ place }) => statuses[place] === status).map(({ place }) => place),
  })).filter(({ places }) => places.length > 0);
  return (
    <div className={styles.check}>
      <p>
        <a href={addressInRoom("check", check)}>{checkTitleById(words, check)}</a>
      </p>
      <p className={styles.soft}>{warrantInWords({ words }, row)}</p>
      <ul className={styles.rows}>
        {byStatus.map(({ status, places }) => (
          <li key={status} className={styles.row}>
            <span className={styles.value}>
              <StatusMark status={status} />
            </span>
            <TeamNames places={places} />
          </li>
        ))}
      </ul>
      {overridden.length > 0 && (
        <p className={styles.soft}>
          {words.say("board.checks.own-view", { teams: words.list(teamNames(teams, overridden)) })}
        </p>
      )}
    </div>
  );
}
