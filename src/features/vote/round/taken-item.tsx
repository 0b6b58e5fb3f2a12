import type { MandateDesign } from "../../../domain/design";
import type { Ballot } from "../../../domain/vote";
import { mostBallots } from "../../../domain/votes/take-ballot";
import { showNotice } from "../../../state/notice";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { useWords } from "../../../ui/words-context";
import { momentInWords } from "../moment";
import styles from "../vote.module.css";
import { type Settled, settle, type Taken } from "./take-store";
import { takenInWords } from "./taken-in-words";

/** What came of one file; where its author had handed in a ballot before, which one stands. */
export function TakenItem({ design, taken }: { design: MandateDesign; taken: Taken }) {
  const words = useWords();
  const { told } = taken;
  const judged = told.is === "judged" ? told.judged : undefined;
  const isIn = told.is === "settled" || judged?.outcome === "taken" || judged?.outcome === "known";
  const state = isIn ? "in" : judged?.outcome === "twice" ? "asked" : "out";
  return (
    <li className={styles.taken} data-state={state}>
      <p>{takenInWords(words, design, taken)}</p>
      {told.is === "judged" && judged?.outcome === "twice" && (
        <WhichStands taken={taken} first={judged.first} later={told.ballot} />
      )}
    </li>
  );
}

const labels = {
  replaced: "vote.take.replace",
  "kept-first": "vote.take.keep-first",
  "kept-both": "vote.take.both",
} as const;

/** The heading above the files, which takes the focus once a question is answered. */
export const headingId = "take-ballots";

/** The later ballot of a person, the first one, or both where two people have one name. */
function WhichStands(props: { taken: Taken; first: Ballot; later: Ballot }) {
  const { taken, first, later } = props;
  const words = useWords();
  const { author } = later;
  const moments = {
    first: momentInWords(words, first.cast),
    later: momentInWords(words, later.cast),
  };
  const ways: readonly Settled[] =
    first.id === later.id ? ["replaced", "kept-first"] : ["replaced", "kept-first", "kept-both"];

  function choose(how: Settled) {
    // The buttons go with the question.
    if (settle(taken, how)) return document.getElementById(headingId)?.focus();
    const text = words.say("vote.take.full", { file: taken.file, author, most: mostBallots });
    showNotice({ kind: "error", text });
  }

  return (
    <Cluster>
      {ways.map((how) => (
        <Button key={how} onClick={() => choose(how)}>
          {words.say(labels[how], {
            ...moments,
            author: how === "kept-first" ? first.author : author,
          })}
        </Button>
      ))}
    </Cluster>
  );
}
