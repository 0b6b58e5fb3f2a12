import type { Words } from "../../../i18n/words";
import { type OwnYardstick, ownYardsticks } from "../../../precedents/browse/own-yardsticks";
import type { Precedent } from "../../../precedents/schema";
import { observerCeilingOf } from "../../../precedents/yardsticks/observer-ceilings";
import { uncountedInWords } from "../../../report/model/uncounted-in-words";
import { valueOn } from "../../../report/model/yardstick-words";
import { Table } from "../../../ui/table";
import { useWords } from "../../../ui/words-context";
import pageStyles from "../precedents.module.css";
import { figureName } from "./figure-rows";

/** What can be worked out of an operation's own figures: densities and shares, with their parts. */
export function DerivedSection({ precedent }: { precedent: Precedent }) {
  const words = useWords();
  const { found, isInPartOnly } = ownYardsticks(precedent);
  return (
    <section className={pageStyles.section} aria-labelledby="operation-derived">
      <h2 id="operation-derived">{words.say("operations.derived")}</h2>
      {found.length > 0 && (
        <Table<OwnYardstick>
          caption={words.say("operations.derived.caption", { operation: precedent.acronym })}
          rows={found}
          rowKey={({ id }) => id}
          columns={[
            {
              id: "measure",
              header: words.say("operations.derived.measure"),
              isRowHeader: true,
              cell: ({ id }) => words.say(`yardsticks.name.${id}`),
            },
            {
              id: "value",
              header: words.say("operations.figures.value"),
              align: "end",
              cell: ({ id, value }) => valueOn(words, id, value),
            },
            {
              id: "parts",
              header: words.say("operations.derived.made-of"),
              cell: (each) => partsInWords(words, precedent, each),
            },
          ]}
        />
      )}
      {isInPartOnly && <p>{words.say("operations.derived.part-only")}</p>}
      {found.length === 0 && !isInPartOnly && <p>{words.say("operations.derived.none")}</p>}
    </section>
  );
}

/** "5,650 (highest authorised military strength), divided by 7,310,000". */
function partsInWords(words: Words, precedent: Precedent, each: OwnYardstick): string {
  const { counted, against } = each;
  const { field, persons } = counted;
  const figure =
    field === "observers" ? observersNamed(words, precedent.id) : figureName(words, field);
  const parts = words.say("operations.derived.parts", { counted: persons, figure, against });
  const uncounted = uncountedInWords(words, precedent, counted);
  return uncounted ? words.clauses([parts, uncounted]) : parts;
}

/** Observers, with the staff officers where the resolution names them beside. */
function observersNamed(words: Words, operation: string): string {
  const kinds = observerCeilingOf(operation)?.staffOfficers
    ? (["observers", "staffOfficers"] as const)
    : (["observers"] as const);
  return words.list(kinds.map((kind) => words.say(`operations.figure.${kind}`)));
}
