import type { MandateDesign } from "../../../domain/design";
import { OnRequest } from "../../../evidence-view/on-request";
import type { Words } from "../../../i18n/words";
import type { DesignYardstick } from "../../../planning/yardsticks/yardsticks-of";
import { originOf } from "../../../precedents/figure-origin";
import type { Precedent } from "../../../precedents/schema";
import { hasGround, type YardstickId, yardsticks } from "../../../precedents/yardsticks/yardstick";
import { formulaInWords } from "../../../report/model/yardstick-formula";
import { fieldsOf, whyNoneSentence } from "../../../report/model/yardstick-reasons";
import { placeSentence, quartersSentence, whyNoPlace } from "../../../report/model/yardstick-words";
import { StripChart } from "../../../ui/strip-chart";
import { WebLink } from "../../../ui/web-link";
import { useWords } from "../../../ui/words-context";
import { ComparablesTable } from "./comparables-table";
import { FieldLinks } from "./field-links";
import { MarksList } from "./marks-list";
import { yardstickStrip } from "./yardstick-strip";
import styles from "./yardsticks.module.css";

export interface YardstickSectionProps {
  yardstick: DesignYardstick;
  design: MandateDesign;
  precedents: readonly Precedent[];
}

/** One yardstick: the picture, where the design stands in words, how it was worked out, the marks. */
export function YardstickSection({ yardstick, design, precedents }: YardstickSectionProps) {
  const words = useWords();
  const { id, readings, whyNone, comparables } = yardstick;
  const headingId = `yardstick-${id}`;
  const strip = yardstickStrip(words, yardstick, precedents);
  const table = <ComparablesTable id={id} comparables={comparables} precedents={precedents} />;
  const said = [
    ...readings.map((reading) => placeSentence(words, id, reading)),
    whyNone ? whyNoneSentence(words, design, whyNone) : "",
    whyNoPlace(words, yardstick),
    quartersSentence(words, yardstick),
  ].filter((sentence) => sentence !== "");
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId}>{words.say(`yardsticks.name.${id}`)}</h2>
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <FieldLinks design={design} fields={askedOf(yardstick)} />
      {strip && <StripChart {...strip} table={table} />}
      {strip && <p className={styles.soft}>{words.say("yardsticks.chart.band")}</p>}
      <OnRequest summary={words.say("yardsticks.how")}>
        {() => (
          <div className={styles.how}>
            {readings.map((reading) => (
              <p key={reading.basis} className={styles.formula}>
                {formulaInWords(words, id, reading)}
              </p>
            ))}
            {methodOf(words, id).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <GroundSource id={id} precedent={precedents[0]} />
            {!strip && comparables.length > 0 && table}
          </div>
        )}
      </OnRequest>
      <MarksList id={id} />
    </section>
  );
}

/** The series that people or areas of every operation come from. */
function GroundSource({ id, precedent }: { id: YardstickId; precedent: Precedent | undefined }) {
  const field = yardsticks[id].against === "area" ? "areaKm2" : "population";
  const [source] = precedent && hasGround(id) ? originOf(precedent, field).sources : [];
  return source ? (
    <p>
      <WebLink href={source}>{source.replace("https://", "")}</WebLink>
    </p>
  ) : null;
}

/** The fields that a reader is sent to: for a value, for a fuller one, for a place. */
function askedOf({ whyNone, whyNoPlace: noPlace, readings, open }: DesignYardstick) {
  const placing = {
    "scope-not-stated": "situation.populationScope",
    "type-not-stated": "operation.type",
  } as const;
  const all = [
    ...(whyNone ? fieldsOf(whyNone) : []),
    ...[...open, ...readings.flatMap((reading) => reading.open)].map((path) => ({ path })),
    ...(noPlace === "scope-not-stated" || noPlace === "type-not-stated"
      ? [{ path: placing[noPlace] }]
      : []),
  ];
  return all.filter(({ path }, index) => all.findIndex((other) => other.path === path) === index);
}

function methodOf(words: Words, id: YardstickId): string[] {
  const { counts, against } = yardsticks[id];
  const counted = id === "police-share" ? id : counts;
  return [
    words.say(`yardsticks.method.${counted}`),
    ...(counts === "police" ? [words.say("yardsticks.method.no-police")] : []),
    ...(counts === "observers" ? [] : [words.say("yardsticks.method.between")]),
    ...(hasGround(id)
      ? [words.say(`yardsticks.method.${against === "area" ? against : "people"}`)]
      : []),
    words.say("yardsticks.method.quarters"),
  ];
}
