import { useId } from "react";
import type { MandateDesign } from "../../../domain/design";
import type { Words } from "../../../i18n/words";
import type { SizedSector } from "../../../planning/sizing/sized-sector";
import { countShort } from "../../../planning/sizing/standing";
import { rangeInWords, sectorName, standingInWords } from "../../../report/model/sizing-in-words";
import { useWords } from "../../../ui/words-context";
import styles from "./sizing.module.css";

export interface SectorBarsProps {
  design: MandateDesign;
  sectors: readonly SizedSector[];
  needed: (sector: SizedSector) => string;
}

/** How many sectors the plan leaves short of people, of those for which that can be told. */
function barsTitle(words: Words, sectors: readonly SizedSector[]): string {
  const { short, told } = countShort(sectors.flatMap(({ planned }) => planned?.standing ?? []));
  if (told === 0) return words.say("sizing.sectors.bars");
  return words.say("sizing.sectors.bars-short", { short, count: told });
}

/**
 * A bar for what each sector needs above a bar for what is planned, all on one scale, with the
 * numbers beside them; the lighter end of a bar is the width of its range.
 */
export function SectorBars({ design, sectors, needed }: SectorBarsProps) {
  const words = useWords();
  const titleId = useId();
  const most = Math.max(
    ...sectors.map(({ troops, planned }) => Math.max(troops.high, planned?.troops ?? 0)),
  );
  if (most <= 0) return null;
  const wide = (people: number) => ({ inlineSize: `${(100 * people) / most}%` });
  return (
    <figure className={styles.bars} aria-labelledby={titleId}>
      <figcaption id={titleId} className={styles.title}>
        {barsTitle(words, sectors)}
      </figcaption>
      <ul>
        {sectors.map((each) => {
          const { sector, troops, planned, expected } = each;
          return (
            <li key={sector.id}>
              <span className={styles.name}>{sectorName(words, design, sectors, sector.id)}</span>
              <span className={styles.number}>
                {words.say("sizing.sectors.needed", { people: needed(each) })}
              </span>
              <span className={styles.track} aria-hidden="true">
                <span className={styles.needed} style={wide(troops.low)} />
                <span className={styles.width} style={wide(troops.high - troops.low)} />
              </span>
              <span className={styles.number}>
                {planned
                  ? words.say("sizing.sectors.planned", {
                      people: words.number(planned.troops),
                      standing: standingInWords(words, planned.standing),
                    })
                  : words.say("sizing.sectors.not-planned")}
              </span>
              <span className={styles.track} aria-hidden="true">
                <span className={styles.planned} style={wide(planned?.troops ?? 0)} />
              </span>
              {expected && (
                <>
                  <span className={styles.number}>
                    {words.say("sizing.sectors.expected", {
                      people: rangeInWords(words, expected.troops),
                      standing: standingInWords(words, expected.standing),
                    })}
                  </span>
                  <span className={styles.track} aria-hidden="true">
                    <span className={styles.expected} style={wide(expected.troops.low)} />
                    <span
                      className={styles.expectedWidth}
                      style={wide(expected.troops.high - expected.troops.low)}
                    />
                  </span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
