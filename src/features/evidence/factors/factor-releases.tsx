import type { FactorId } from "../../../domain/factor";
import type { EvidenceBase, Release } from "../../../evidence/schema";
import { strengthLabel } from "../../../evidence/strength";
import { Table } from "../../../ui/table";
import { WebLink } from "../../../ui/web-link";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";

/** How a factor stood in each release of the review's data; what was not read is said so. */
export function FactorReleases({ base, factor }: { base: EvidenceBase; factor: FactorId }) {
  const words = useWords();
  const standing = ({ relativelyStrong }: Release) => {
    if (!relativelyStrong) return words.say("room.releases.not-read");
    const own = relativelyStrong.find((each) => each.factor === factor);
    if (!own) return words.say("room.releases.below");
    const label = words.say(`room.strength.${strengthLabel(own.score)}`);
    return words.say("room.releases.stood", { label, sum: own.score });
  };
  const source = base.releases.at(-1)?.source;
  return (
    <section className={styles.section} aria-labelledby="releases">
      <h2 id="releases">{words.say("room.releases.title")}</h2>
      <Table
        caption={words.say("room.releases.caption")}
        rows={base.releases}
        rowKey={({ id }) => id}
        columns={[
          {
            id: "release",
            header: words.say("room.column.release"),
            isRowHeader: true,
            cell: ({ published }) => words.date(published),
          },
          {
            id: "covers",
            header: words.say("room.column.covers"),
            cell: ({ studies, direct, studiesFrom, studiesTo }) =>
              words.say("room.releases.covers", {
                studies,
                direct,
                from: String(studiesFrom),
                to: String(studiesTo),
              }),
          },
          { id: "standing", header: words.say("room.column.standing"), cell: standing },
        ]}
      />
      {source && (
        <p className={styles.soft}>
          <WebLink href={source}>{words.say("room.releases.source")}</WebLink>
        </p>
      )}
    </section>
  );
}
