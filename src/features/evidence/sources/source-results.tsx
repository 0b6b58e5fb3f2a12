import { memo, useDeferredValue, useState } from "react";
import { Button } from "../../../ui/button";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";
import type { SourceEntry } from "./source-index";
import { SourceRow } from "./source-row";

/** Rows of one page; more come when asked for. */
const page = 50;
/** Rows drawn with the key itself: what a screen has room for. The others follow when there is time. */
const atOnce = 12;

export interface SourceResultsProps {
  kind: "works" | "findings";
  found: readonly SourceEntry[];
  /** How many there are in all. */
  of: number;
}

/** What the search found: how many, and the first of them. */
export function SourceResults({ kind, found, of }: SourceResultsProps) {
  const words = useWords();
  const [most, setMost] = useState(page);
  const later = useDeferredValue(found);
  const rest = found.length - most;
  return (
    <section className={styles.section} aria-labelledby="found">
      <h2 id="found">{words.say(`room.sources.kind.${kind}`)}</h2>
      <p role="status">{words.say(`room.sources.found.${kind}`, { count: found.length, of })}</p>
      <ul className={styles.results}>
        <Rows entries={found} from={0} to={atOnce} />
        <Rows entries={later} from={atOnce} to={most} />
      </ul>
      {rest > 0 && (
        <div>
          <Button onClick={() => setMost(most + page)}>
            {words.say("room.sources.more", { count: Math.min(rest, page), rest })}
          </Button>
        </div>
      )}
    </section>
  );
}

interface RowsProps {
  entries: readonly SourceEntry[];
  from: number;
  to: number;
}

const Rows = memo(function Rows({ entries, from, to }: RowsProps) {
  return entries.slice(from, to).map((entry) => <SourceRow key={entry.id} entry={entry} />);
});
