import type { Check } from "../../../engine/check";
import { type Threshold, thresholds } from "../../../engine/thresholds";
import { ThresholdLines } from "../../../evidence-view/threshold-lines";
import { thresholdInWords } from "../../../report/model/check-in-words";
import { useDesignStore } from "../../../state/design-store";
import { WebLink } from "../../../ui/web-link";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";
import { useThresholds } from "./use-thresholds";

/** The numbers that a check compares with: to be changed where a design is open, else to be read. */
export function CheckThresholds({ check }: { check: Check }) {
  const words = useWords();
  const used = useThresholds(check);
  const hasDesign = useDesignStore(({ design }) => design !== undefined);
  if (used.length === 0) return <p>{words.say("room.check.no-thresholds")}</p>;
  const sources = used.flatMap(({ id }) => (thresholds[id] as Threshold).source ?? []);
  const each = [...new Map(sources.map((source) => [source.url, source])).values()];
  return (
    <>
      {hasDesign ? (
        <ThresholdLines thresholds={used} />
      ) : (
        <>
          <ul className={styles.plain}>
            {used.map((threshold) => (
              <li key={threshold.id}>{thresholdInWords(words, threshold)}</li>
            ))}
          </ul>
          <p className={styles.soft}>{words.say("room.check.thresholds-closed")}</p>
        </>
      )}
      {each.map(({ url, title }) => (
        <p key={url} className={styles.soft}>
          <WebLink href={url}>{title}</WebLink>
        </p>
      ))}
    </>
  );
}
