import { saidAbsent, statedNeeds } from "../../../planning/sizing/beside";
import type { Comparison } from "../../../planning/sizing/comparisons";
import {
  elementName,
  expectedBasisInWords,
  fieldsInWords,
  heldName,
  needInWords,
  rangeInWords,
  standingInWords,
  statedNeedInWords,
} from "../../../report/model/sizing-in-words";
import { addressOfField } from "../../../state/address-of-field";
import { Table } from "../../../ui/table";
import { useWords } from "../../../ui/words-context";
import styles from "../means.module.css";
import type { ShownSizing } from "./shown-sizing";
import own from "./sizing.module.css";

/** The need beside each strength of the design, and what the design itself says of it. */
export function HeldSection({ design, plain, sizing }: ShownSizing) {
  const words = useWords();
  const { comparisons, expected, sectors, mission } = sizing;
  const counted = [...sectors.flatMap(({ elements }) => elements), ...mission];
  const shown = comparisons.filter(
    ({ needed, held }) => needed.high > 0 || typeof held !== "string",
  );
  const absent = saidAbsent(plain, counted);
  const stated = statedNeeds(plain);
  if (shown.length + stated.length === 0) return null;
  const there = ({ held }: Comparison) =>
    typeof held === "string" ? (
      <a href={addressOfField(held)}>
        {words.say("sizing.held.state", { field: fieldsInWords(words, [held]) })}
      </a>
    ) : (
      rangeInWords(words, held)
    );
  return (
    <section className={styles.section} aria-labelledby="sizing-held">
      <h2 id="sizing-held">{words.say("sizing.held.title")}</h2>
      {shown.length > 0 && (
        <Table
          caption={words.say("sizing.held.caption")}
          rows={shown}
          rowKey={({ strength }) => strength}
          columns={[
            {
              id: "strength",
              header: words.say("sizing.held.column.strength"),
              isRowHeader: true,
              cell: ({ strength }) => (
                <span className={own.kept}>{heldName(words, strength, expected)}</span>
              ),
            },
            {
              id: "standing",
              header: words.say("sizing.held.column.standing"),
              cell: ({ standing }) => standingInWords(words, standing),
            },
            {
              id: "needed",
              header: words.say("sizing.held.column.needed"),
              align: "end",
              cell: ({ needed, isPartial }) => needInWords(words, needed, isPartial),
            },
            { id: "held", header: words.say("sizing.held.column.held"), cell: there },
          ]}
        />
      )}
      {shown.length > 0 && <ExpectedBasis design={design} plain={plain} sizing={sizing} />}
      {stated.length > 0 && (
        <>
          <p>{words.say("sizing.held.stated-needs")}</p>
          <ul>
            {stated.map((need) => (
              <li key={need.task}>{statedNeedInWords(words, design, need)}</li>
            ))}
          </ul>
        </>
      )}
      {absent.length > 0 && (
        <p>
          {words.say("sizing.held.absent", {
            elements: words.list(absent.map(({ element }) => elementName(words, element))),
          })}
        </p>
      )}
    </section>
  );
}

/** Where the expected strength comes from. */
function ExpectedBasis({ design, plain, sizing: { expected } }: ShownSizing) {
  const words = useWords();
  const basis = expectedBasisInWords(words, design, expected);
  return (
    <>
      {basis && <p className={own.soft}>{basis}</p>}
      {plain.force.observersInsideCeiling === false && (
        <p className={own.soft}>{words.say("sizing.held.basis.outside")}</p>
      )}
    </>
  );
}
