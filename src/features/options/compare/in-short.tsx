import { useState } from "react";
import { isNoMission } from "../../../alternatives/compare/no-mission";
import { runningSummary } from "../../../report/model/running-summary";
import { openSaved } from "../../../state/begin-work";
import { plainOf } from "../../../state/plain-of";
import { Button } from "../../../ui/button";
import { Notice } from "../../../ui/notice";
import { useWords } from "../../../ui/words-context";
import { countOf } from "./checks-by-move";
import styles from "./compare.module.css";
import { useComparison } from "./comparison-context";
import { SectionLinks } from "./section-links";

/** The options in a sentence each, and how much differs; said aloud when another choice is made. */
export function InShort() {
  const words = useWords();
  const { comparison, names } = useComparison();
  const { base, options, choices } = comparison;
  const [isRefused, setIsRefused] = useState(false);
  const open = async (id: string) => setIsRefused((await openSaved(id)).outcome === "refused");
  return (
    <section className={styles.section} aria-labelledby="compare-short">
      <h2 id="compare-short">{words.say("comparison.short")}</h2>
      <p role="status" className={styles.lead}>
        {words.say("comparison.short.lead", {
          count: options.length,
          base: names[base]?.title ?? "",
          differing: choices.differing.length,
        })}
      </p>
      {isRefused && (
        <Notice kind="error" isLive>
          {words.say("comparison.open.refused")}
        </Notice>
      )}
      <ul className={styles.options}>
        {options.map(({ id, design }, place) => (
          <li key={id} className={styles.option}>
            <h3>
              <bdi>{names[place]?.title}</bdi>
            </h3>
            {place === base && <p className={styles.soft}>{words.say("comparison.base")}</p>}
            {design.option?.recommendation && (
              <p className={styles.soft}>{words.say("comparison.recommended")}</p>
            )}
            <p>{runningSummary(words, plainOf(design))}</p>
            {place !== base && <Moves option={place} />}
            {isNoMission(design) && <p>{words.say("comparison.no-mission")}</p>}
            <OnDesk option={place} onOpen={() => open(id)} />
          </li>
        ))}
      </ul>
      <SectionLinks />
    </section>
  );
}

/** How an option differs from the base: choices, and checks by how they move. */
function Moves({ option }: { option: number }) {
  const words = useWords();
  const { comparison, names } = useComparison();
  const { checks, choices, base } = comparison;
  const count = choices.differing.filter(
    ({ said }) => (said[option]?.differs.length ?? 0) > 0,
  ).length;
  return (
    <p>
      {words.say("comparison.short.moves", {
        base: names[base]?.title ?? "",
        choices: count,
        gained: countOf(checks, option, "gained"),
        lost: countOf(checks, option, "lost"),
        different: countOf(checks, option, "different"),
      })}
    </p>
  );
}

/** Whether an option is the open design, to whose questions the links lead; else the way to open it. */
function OnDesk({ option, onOpen }: { option: number; onOpen: () => void }) {
  const words = useWords();
  const { open, names } = useComparison();
  if (open === option) return <p className={styles.soft}>{words.say("comparison.is-open")}</p>;
  const label = words.say("comparison.open");
  return (
    <div>
      <Button
        icon="open"
        aria-label={words.say("comparison.open.named", {
          label,
          title: names[option]?.title ?? "",
        })}
        onClick={onOpen}
      >
        {label}
      </Button>
    </div>
  );
}
