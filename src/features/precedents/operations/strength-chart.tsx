import { useId, useMemo } from "react";
import {
  readRange,
  type StrengthGroup,
  strengthGroups,
} from "../../../precedents/browse/strengths";
import { precedents } from "../../../precedents/current";
import type { Precedent } from "../../../precedents/schema";
import { Disclosure } from "../../../ui/disclosure";
import { useWords } from "../../../ui/words-context";
import pageStyles from "../precedents.module.css";
import styles from "./operations.module.css";
import { StrengthPicture } from "./strength-picture";
import { groupInWords } from "./strength-words";

const everything = strengthGroups(precedents);

/** Military strength by year of beginning, a panel for each type; the same in words. */
export function StrengthChart({ found }: { found: readonly Precedent[] }) {
  const words = useWords();
  const titleId = useId();
  const textId = useId();
  const groups = useMemo(() => strengthGroups(found), [found]);
  const drawn = groups.flatMap(({ dots }) => dots);
  if (drawn.length === 0) return found.length > 0 && <p>{words.say("operations.chart.none")}</p>;
  const read = readRange(drawn);
  const undrawn = found.length - drawn.length;
  return (
    <figure className={pageStyles.section} aria-labelledby={titleId} aria-describedby={textId}>
      <figcaption id={titleId} className={styles.title}>
        {read
          ? words.say("operations.chart.title", {
              count: read.count,
              median: words.number(read.median, { maximumFractionDigits: 0 }),
            })
          : words.say("operations.chart.title-unread")}
      </figcaption>
      <p id={textId} className={pageStyles.soft}>
        {words.say("operations.chart.scale")}
        {undrawn > 0 && ` ${words.say("operations.chart.undrawn", { count: undrawn })}`}
      </p>
      <StrengthPicture groups={groups} everything={everything} />
      <Disclosure summary={words.say("operations.chart.words")}>
        <GroupLines groups={groups} />
      </Disclosure>
    </figure>
  );
}

function GroupLines({ groups }: { groups: readonly StrengthGroup[] }) {
  const words = useWords();
  return (
    <ul>
      {groups.map((group) => (
        <li key={group.type}>{groupInWords(words, group)}</li>
      ))}
    </ul>
  );
}
