import { useState } from "react";
import { Button } from "../../../ui/button";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";
import type { SourceEntry } from "./source-index";
import { SourceRow } from "./source-row";

/** Rows drawn at once; more come when asked for, so that typing stays quick. */
const page = 50;

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
  const rest = found.length - most;
  return (
    <section className={styles.section} aria-labelledby="found">
      <h2 id="found">{words.say(`room.sources.kind.${kind}`)}</h2>
      <p role="status">{words.say(`room.sources.found.${kind}`, { count: found.length, of })}</p>
      <ul className={styles.results}>
        {found.slice(0, most).map((entry) => (
          <SourceRow key={entry.id} entry={entry} />
        ))}
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
