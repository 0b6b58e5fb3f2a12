import { useEffect, useState } from "react";
import { movesBetween } from "../../../alternatives/what-if/check-moves";
import type { Words } from "../../../i18n/words";
import { placeInWords } from "../../../report/model/place-in-words";
import { frameNow, useWhatIf } from "../../../state/what-if-store";
import { VisuallyHidden } from "../../../ui/visually-hidden";
import { useWords } from "../../../ui/words-context";
import { editsInWords, moveInWords, movesInWords, valueAt } from "./in-words";
import styles from "./what-if.module.css";

/** So many checks with another status are named here; all of them stand below. */
const mostNamed = 6;

type State = ReturnType<typeof useWhatIf.getState>;

/** Where the copy stands beside the open design, in view as it moves and read out once it rests. */
export function Standing() {
  const words = useWords();
  const now = useWhatIf(frameNow);
  const start = useWhatIf((state) => state.start);
  if (!now || !start) return null;
  const moves = movesBetween(start, now);
  const statuses = moves.filter(({ kind }) => kind === "status");
  const others = moves.length - statuses.length;
  const named = statuses.slice(0, mostNamed);
  const edits = editsInWords(words, start.design, now.design).length;
  const params = { edits, count: moves.length };
  const kind = edits === 0 ? "none" : moves.length === 0 ? "same" : "moved";
  return (
    <section className={styles.standing} aria-labelledby="what-if-standing">
      <VisuallyHidden>
        <h2 id="what-if-standing">{words.say("what-if.standing")}</h2>
      </VisuallyHidden>
      <p>{words.say(`what-if.standing.${kind}`, params)}</p>
      {named.length > 0 && (
        <ul className={styles.moves}>
          {named.map((move) => (
            <li key={move.check}>{moveInWords(words, move)}</li>
          ))}
          {statuses.length > named.length && (
            <li>{words.say("what-if.standing.more", { count: statuses.length - named.length })}</li>
          )}
        </ul>
      )}
      {others > 0 && <p>{words.say("what-if.standing.sentence", { count: others })}</p>}
      <Told />
    </section>
  );
}

/** Milliseconds of rest before what happened is read out, so that a slider on its way is not. */
const rest = 600;

/** Says what was tried last and what it changed, for those who listen, once the copy rests. */
function Told() {
  const words = useWords();
  const [said, setSaid] = useState("");
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // What a reader was told of last: the next message says what differs from it.
    let toldOf = frameNow(useWhatIf.getState());
    const stop = useWhatIf.subscribe((state) => {
      const { start, last } = state;
      clearTimeout(timer);
      if (!last || !toldOf || toldOf.design.id !== start?.design.id) toldOf = frameNow(state);
      if (!last) return;
      timer = setTimeout(() => {
        const latest = useWhatIf.getState();
        setSaid(toldInWords(words, latest, toldOf));
        toldOf = frameNow(latest);
      }, rest);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [words]);
  return (
    <VisuallyHidden>
      <span role="status">{said}</span>
    </VisuallyHidden>
  );
}

/** "Troop ceiling: 7,000 people. 2 checks say something else: ..." */
function toldInWords(words: Words, state: State, before: ReturnType<typeof frameNow>): string {
  const now = frameNow(state);
  const { last } = state;
  if (!now || !before || !last) return "";
  const moves = movesBetween(before, now);
  return words.join([
    "edit" in last
      ? words.say(`what-if.told.${last.act}`, {
          place: placeInWords(words, now.design, last.edit.path, last.edit.row),
          value: valueAt(words, now.design, last.edit),
        })
      : words.say(`what-if.told.${last.act}`),
    moves.length === 0
      ? words.say("what-if.told.none")
      : words.say("what-if.told.moves", { count: moves.length, moves: movesInWords(words, moves) }),
  ]);
}
