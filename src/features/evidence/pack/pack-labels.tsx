import type { Graded, MovedFactor } from "../../../evidence/compare-bases";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";

/** Labels of strength that move, then factors whose counts move under the same label. */
export function PackLabels({ moved }: { moved: readonly MovedFactor[] }) {
  const words = useWords();
  const labels = moved.filter(({ movesLabel }) => movesLabel);
  const counts = moved.filter(({ movesLabel }) => !movesLabel);
  const standing = (graded: Graded | null) =>
    graded
      ? words.say("room.pack.standing", {
          label: words.say(`room.strength.${graded.strength ?? "none"}`),
          for: graded.for,
          against: graded.against,
          null: graded.null,
        })
      : words.say("room.pack.no-factor");
  const line = ({ codedFactor, before, after }: MovedFactor) => (
    <li key={codedFactor}>
      {words.say("room.pack.moved", {
        factor: nameOf(codedFactor),
        before: standing(before),
        after: standing(after),
      })}
    </li>
  );
  const nameOf = (id: string) => {
    const key = `evidence.coded-factor.${id}`;
    return words.has(key) ? words.sayDynamic(key) : id;
  };
  return (
    <section className={styles.section} aria-labelledby="pack-labels">
      <h3 id="pack-labels">{words.say("room.pack.labels")}</h3>
      {labels.length === 0 ? (
        <p>{words.say("room.pack.no-labels")}</p>
      ) : (
        <ul className={styles.plain}>{labels.map(line)}</ul>
      )}
      {counts.length > 0 && (
        <>
          <p>{words.say("room.pack.counts", { count: counts.length })}</p>
          <ul className={styles.plain}>{counts.map(line)}</ul>
        </>
      )}
    </section>
  );
}
