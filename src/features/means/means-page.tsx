import { useHashLocation } from "wouter/use-hash-location";
import { mainId } from "../../ui/main-id";
import { usePartArrival } from "../../ui/use-part-arrival";
import { useWords } from "../../ui/words-context";
import { CostPart } from "./cost/cost-part";
import styles from "./means.module.css";
import { addressOfPart, type Part, partAt, parts } from "./place";
import { SizingPart } from "./sizing/sizing-part";
import { StagesPart } from "./stages/stages-part";
import { YardsticksPart } from "./yardsticks/yardsticks-part";

const shown: Record<Part, () => React.JSX.Element> = {
  yardsticks: YardsticksPart,
  sizing: SizingPart,
  cost: CostPart,
  stages: StagesPart,
};

/** What the design has beside what it sets out to do: troops, money, time and pledges. */
export function MeansPage() {
  const words = useWords();
  const [location] = useHashLocation();
  const open = partAt(location);
  usePartArrival(open);
  const Shown = shown[open];
  return (
    <div className={styles.room}>
      <nav className={styles.parts} aria-label={words.say("means.parts")}>
        <ul>
          {parts.map((part) => (
            <li key={part}>
              <a href={addressOfPart(part)} aria-current={part === open ? "page" : undefined}>
                {words.say(`means.part.${part}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main id={mainId} tabIndex={-1} className={styles.page}>
        <Shown />
      </main>
    </div>
  );
}
