import { useEffect, useRef, useState } from "react";
import { type CheckMove, movesBetween } from "../../../alternatives/what-if/check-moves";
import type { Frame } from "../../../alternatives/what-if/frame";
import { placesTried } from "../../../alternatives/what-if/trial";
import type { Words } from "../../../i18n/words";
import { placeInWords } from "../../../report/model/place-in-words";
import { frameNow, useWhatIf } from "../../../state/what-if-store";
import { useCover } from "../../../ui/use-cover";
import { VisuallyHidden } from "../../../ui/visually-hidden";
import { useWords } from "../../../ui/words-context";
import { effectInWords, moveInWords, valueAt } from "./in-words";
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
  return (
    <section className={styles.standing} aria-label={words.say("what-if.standing")}>
      <p>{standingInWords(words, now, start, moves)}</p>
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

/** On a narrow screen, at its foot while the controls are in view: where the copy stands, in a line. */
export function StandingLine() {
  const words = useWords();
  const now = useWhatIf(frameNow);
  const start = useWhatIf((state) => state.start);
  if (!now || !start) return null;
  return <Line>{standingInWords(words, now, start, movesBetween(start, now))}</Line>;
}

/** The line and the way to the checks. What takes the focus is scrolled clear of it. */
function Line({ children }: { children: string }) {
  const words = useWords();
  const line = useRef<HTMLParagraphElement>(null);
  useCover(line, "--covered-below");
  return (
    <p ref={line} className={styles.line}>
      <span>{children}</span>{" "}
      <button
        type="button"
        className={styles.textButton}
        onClick={() => document.getElementById("what-if-answer")?.focus()}
      >
        {words.say("what-if.standing.to-checks")}
      </button>
    </p>
  );
}

/** How many values are tried, and how many checks have another status for it. */
function standingInWords(words: Words, now: Frame, start: Frame, moves: readonly CheckMove[]) {
  const edits = placesTried(start.design, now.design, useWhatIf.getState().trial).length;
  const count = moves.filter(({ kind }) => kind === "status").length;
  const kind = edits === 0 ? "none" : count === 0 ? "same" : "moved";
  return words.say(`what-if.standing.${kind}`, { edits, count });
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
    effectInWords(words, "told", moves),
  ]);
}
