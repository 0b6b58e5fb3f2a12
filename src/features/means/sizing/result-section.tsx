import { figureOf } from "../../../planning/plan-factor";
import { resultFactors } from "../../../planning/sizing/factors";
import {
  heldName,
  rangeInWords,
  standingInWords,
  sumsInWords,
} from "../../../report/model/sizing-in-words";
import { addressOfField } from "../../../state/address-of-field";
import { LinkButton } from "../../../ui/link-button";
import { useWords } from "../../../ui/words-context";
import styles from "../means.module.css";
import type { ShownSizing } from "./shown-sizing";
import own from "./sizing.module.css";

/** The sums, and how the design stands to them; read out as they change. */
export function ResultSection({ design, plain, sizing }: ShownSizing) {
  const words = useWords();
  const { military, police, people, battalions, hasTasks, uncounted, comparisons } = sizing;
  const isNobody = military.high === 0 && police.high === 0;
  const size = figureOf(design, resultFactors.battalion).value;
  const told = comparisons.filter(
    ({ strength, standing }) =>
      (strength === "expected" || strength === "ceiling") && standing.kind !== "untold",
  );
  return (
    <section className={styles.section} aria-labelledby="sizing-result">
      <h2 id="sizing-result">{words.say("sizing.result.title")}</h2>
      <div role="status" className={own.result}>
        {hasTasks && isNobody && uncounted.length === 0 && (
          <p>{words.say("sizing.result.nothing")}</p>
        )}
        {!hasTasks && <p>{words.say("sizing.result.no-tasks")}</p>}
        {sumsInWords(words, sizing).map((sentence, place) => (
          <p key={sentence} className={place === 0 ? own.sum : undefined}>
            {sentence}
          </p>
        ))}
        {people.troops.high > 0 && (
          <p>
            {words.say("sizing.result.battalions", {
              battalions: rangeInWords(words, battalions, 1),
              size: words.number(size),
            })}
          </p>
        )}
        {!isNobody &&
          told.map(({ strength, standing }) => (
            <p key={strength}>
              {words.say("sizing.result.standing", {
                held: heldName(words, strength, sizing.expected),
                standing: standingInWords(words, standing),
              })}
            </p>
          ))}
      </div>
      {!hasTasks && (
        <p>
          <LinkButton href={addressOfField("purpose.tasks")}>
            {words.say("sizing.state.tasks")}
          </LinkButton>
        </p>
      )}
      {!plain.situation.sectors?.length && (
        <>
          <p>{words.say("sizing.result.no-sectors")}</p>
          <p>
            <LinkButton href={addressOfField("situation.sectors")}>
              {words.say("sizing.state.sectors")}
            </LinkButton>
          </p>
        </>
      )}
      <p className={own.soft}>{words.say("sizing.every-sector")}</p>
    </section>
  );
}
