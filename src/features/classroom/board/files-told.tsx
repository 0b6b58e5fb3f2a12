import type { FileTold } from "../../../classroom/debrief/file-told";
import { Notice } from "../../../ui/notice";
import { useWords } from "../../../ui/words-context";
import styles from "./board.module.css";
import { toldInWords } from "./file-words";

/** How many files are on the board, and by name what is amiss with the others. */
export function FilesTold({ told, isHidden }: { told: readonly FileTold[]; isHidden: boolean }) {
  const words = useWords();
  const amiss = told.filter(({ outcome }) => outcome !== "taken");
  const of = (asked: FileTold["outcome"]) => told.filter(({ outcome }) => outcome === asked).length;
  const counts = words.say("board.files.told", {
    taken: of("taken"),
    refused: of("refused"),
    aside: of("set-aside"),
  });
  if (amiss.length === 0 || isHidden) return <p role="status">{counts}</p>;
  return (
    <Notice kind="warning" isLive>
      <p>{counts}</p>
      <ul className={styles.lines}>
        {amiss.map((each) => (
          <li key={each.file}>
            <bdi>{each.file}</bdi>
            {`${words.labelMark}${toldInWords(words, each)}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
