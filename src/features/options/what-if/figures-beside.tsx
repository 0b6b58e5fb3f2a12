import { memo, useMemo } from "react";
import { OnRequest } from "../../../evidence-view/on-request";
import { frameNow, useWhatIf } from "../../../state/what-if-store";
import { useWords } from "../../../ui/words-context";
import { type FigureLine, figuresOf, keyFiguresOf } from "./figures-of";
import styles from "./what-if.module.css";

/** Strength and cost of the copy beside those of the open design; all figures on request. */
export function FiguresBeside() {
  const words = useWords();
  const now = useWhatIf((state) => frameNow(state)?.design);
  const start = useWhatIf((state) => state.start?.design);
  const before = useMemo(() => (start ? keyFiguresOf(words, start) : []), [words, start]);
  const lines = useMemo(() => (now ? keyFiguresOf(words, now) : []), [words, now]);
  return (
    <section className={styles.section} aria-labelledby="what-if-figures">
      <h2 id="what-if-figures">{words.say("what-if.figures")}</h2>
      <ul className={styles.keyFigures}>
        {lines.map(({ id, label, said }, place) => {
          const was = before[place]?.said ?? "";
          return (
            <li key={id}>
              {words.say(said === was ? "what-if.figures.line.same" : "what-if.figures.line", {
                label,
                now: said,
                start: was,
              })}
            </li>
          );
        })}
      </ul>
      <OnRequest summary={words.say("what-if.figures.all")}>{() => <FigureTable />}</OnRequest>
    </section>
  );
}

/** Every figure of the copy beside that of the open design. */
function FigureTable() {
  const words = useWords();
  const now = useWhatIf((state) => frameNow(state)?.design);
  const start = useWhatIf((state) => state.start);
  const precedents = start?.records.precedents;
  const before = useMemo(
    () => (start ? figuresOf(words, start.design, start.records.precedents) : []),
    [words, start],
  );
  const lines = useMemo(
    () => (now && precedents ? figuresOf(words, now, precedents) : []),
    [words, now, precedents],
  );
  return (
    <>
      <table className={styles.figures}>
        <caption>{words.say("what-if.figures.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say("what-if.figures.what")}</th>
            <th scope="col">{words.say("what-if.figures.now")}</th>
            <th scope="col">{words.say("what-if.figures.start")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, place) => (
            <Line key={line.id} {...line} start={before[place]?.said ?? ""} />
          ))}
        </tbody>
      </table>
      <ul className={styles.keyFigures}>
        <li>
          <a href="#/means/cost">{words.say("what-if.figures.to-cost")}</a>
        </li>
        <li>
          <a href="#/means/yardsticks">{words.say("what-if.figures.to-yardsticks")}</a>
        </li>
      </ul>
    </>
  );
}

/** One figure, drawn anew only when it says something else. */
const Line = memo(function Line({ label, said, start }: FigureLine & { start: string }) {
  const words = useWords();
  return (
    <tr data-changed={said !== start || undefined}>
      <th scope="row">{label}</th>
      <td>
        <Parts text={said} />
      </td>
      <td>{said === start ? words.say("what-if.figures.same") : <Parts text={start} />}</td>
    </tr>
  );
});

function Parts({ text }: { text: string }) {
  return text.split("\n").map((part) => <p key={part}>{part}</p>);
}
