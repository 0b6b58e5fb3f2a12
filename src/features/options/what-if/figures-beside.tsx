import { memo, useMemo } from "react";
import { frameNow, useWhatIf } from "../../../state/what-if-store";
import { useWords } from "../../../ui/words-context";
import { type FigureLine, figuresOf } from "./figures-of";
import styles from "./what-if.module.css";

/** Strength, cost and yardsticks of the copy beside those of the open design. */
export function FiguresBeside() {
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
  if (!start) return null;
  return (
    <section className={styles.section} aria-labelledby="what-if-figures">
      <h2 id="what-if-figures">{words.say("what-if.figures")}</h2>
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
      <p className={styles.soft}>
        <a href="#/means/cost">{words.say("what-if.figures.to-cost")}</a>{" "}
        <a href="#/means/yardsticks">{words.say("what-if.figures.to-yardsticks")}</a>
      </p>
    </section>
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
