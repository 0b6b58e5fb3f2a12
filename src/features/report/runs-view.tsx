import type { Direction } from "../../i18n/locale";
import { ownDirection } from "../../i18n/own-direction";
import type { Run, Runs } from "../../report/model/block";
import { textOf } from "../../report/model/runs";
import { useWords } from "../../ui/words-context";
import { goTo } from "./part-id";
import styles from "./report.module.css";

/** The mark of a source; it leads there without leaving the page's own address. */
function NoteMark({ number }: { number: number }) {
  const words = useWords();
  return (
    <button
      type="button"
      className={styles.note}
      aria-label={words.say("report.to-source", { number })}
      onClick={() => goTo(`source-${number}`)}
    >
      [{number}]
    </button>
  );
}

function RunView({ run, own }: { run: Run; own: Direction | undefined }) {
  switch (run.kind) {
    case "note":
      return <NoteMark number={run.number} />;
    case "strong":
      return <strong>{run.text}</strong>;
    case "emphasis":
      return <em>{run.text}</em>;
    case "link":
      return (
        <a href={run.url} rel="noreferrer" target="_blank">
          {run.text}
        </a>
      );
    default:
      return own ? <bdi dir={own}>{run.text}</bdi> : run.text;
  }
}

/** Text in its manners, in the order of reading. */
export function RunsView({ runs }: { runs: Runs }) {
  const { direction } = useWords();
  const own = ownDirection(textOf(runs), direction);
  const within = own ?? direction;
  const parts = runs.map((run, index) => (
    <RunView
      // biome-ignore lint/suspicious/noArrayIndexKey: a run has no name but its place
      key={index}
      run={run}
      own={run.kind === "plain" ? ownDirection(run.text, within) : undefined}
    />
  ));
  return own ? <span dir={own}>{parts}</span> : parts;
}

/** Paragraphs of runs, one below the other. */
export function Paragraphs({ body, className }: { body: readonly Runs[]; className?: string }) {
  return body.map((runs, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no name but its place
    <p key={index} className={className}>
      <RunsView runs={runs} />
    </p>
  ));
}
