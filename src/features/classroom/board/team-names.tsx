import type { TeamPlace } from "../../../classroom/debrief/board";
import { OnRequest } from "../../../evidence-view/on-request";
import { teamNames } from "../../../report/model/exercise/debrief/board-words";
import { useWords } from "../../../ui/words-context";
import styles from "./board.module.css";
import { useBoardView } from "./board-context";

/** So many teams are named at once; the rest on request. */
const most = 12;

/** Teams by their names, each apart; of many how many they are, and who on request. */
export function TeamNames({ places }: { places: readonly TeamPlace[] }) {
  const words = useWords();
  const { teams } = useBoardView();
  const labels = teamNames(teams, places);
  if (labels.length <= most) return <Chips labels={labels} />;
  return (
    <OnRequest summary={words.say("board.teams", { count: labels.length })}>
      {() => <Chips labels={labels} />}
    </OnRequest>
  );
}

function Chips({ labels }: { labels: readonly string[] }) {
  return (
    <ul className={styles.chips}>
      {labels.map((label) => (
        <li key={label}>
          <bdi>{label}</bdi>
        </li>
      ))}
    </ul>
  );
}
