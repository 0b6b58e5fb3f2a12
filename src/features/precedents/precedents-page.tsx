import { useHashLocation } from "wouter/use-hash-location";
import { mainId } from "../../ui/main-id";
import { usePartArrival } from "../../ui/use-part-arrival";
import { useWords } from "../../ui/words-context";
import { ChangesPart } from "./changes/changes-part";
import { ClausesPart } from "./clauses/clauses-part";
import { ExhibitsPart } from "./exhibits/exhibits-part";
import { OperationsPart } from "./operations/operations-part";
import { addressOfPart, parts, placeAt } from "./place";
import styles from "./precedents.module.css";

/** What past mandates decided: its parts, and the one asked for. */
export function PrecedentsPage() {
  const words = useWords();
  const [location] = useHashLocation();
  const place = placeAt(location);
  usePartArrival(place.part);
  return (
    <div className={styles.room}>
      <nav className={styles.parts} aria-label={words.say("precedents-page.parts")}>
        <ul>
          {parts.map((part) => (
            <li key={part}>
              <a href={addressOfPart(part)} aria-current={part === place.part ? "page" : undefined}>
                {words.say(`precedents-page.part.${part}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main id={mainId} tabIndex={-1} className={styles.page}>
        {place.part === "clauses" && <ClausesPart filter={place.filter} />}
        {place.part === "changes" && <ChangesPart operation={place.operation} />}
        {place.part === "operations" && <OperationsPart id={place.id} />}
        {place.part === "exhibits" && <ExhibitsPart id={place.id} />}
      </main>
    </div>
  );
}
