import { shownStrength } from "../../../precedents/browse/strengths";
import type { Precedent } from "../../../precedents/schema";
import {
  countriesInWords,
  organisationInWords,
  typeInWords,
} from "../../../report/model/operations/operation-words";
import { Table } from "../../../ui/table";
import type { Column } from "../../../ui/table-column";
import { useWords } from "../../../ui/words-context";
import { addressOfOperation } from "../place";
import styles from "./operations.module.css";

const chapterOrder = { no: 0, partial: 1, yes: 2 } as const;

/** The operations that were found, each with the way to its page; every column sorts. */
export function OperationTable({ found }: { found: readonly Precedent[] }) {
  const words = useWords();
  const columns: Column<Precedent>[] = [
    {
      id: "operation",
      header: words.say("operations.column.operation"),
      isRowHeader: true,
      cell: ({ id, acronym }) => <a href={addressOfOperation(id)}>{acronym}</a>,
      sortBy: ({ acronym }) => acronym,
    },
    {
      id: "type",
      header: words.say("operations.column.type"),
      cell: ({ type }) => typeInWords(words, type),
      sortBy: ({ type }) => type && typeInWords(words, type),
    },
    {
      id: "organisation",
      header: words.say("operations.column.organisation"),
      cell: ({ organisation }) => organisationInWords(words, organisation),
      sortBy: ({ organisation }) => organisationInWords(words, organisation),
    },
    {
      id: "hosts",
      header: words.say("operations.column.hosts"),
      cell: ({ hostCountries }) => countriesInWords(words, hostCountries),
      sortBy: ({ hostCountries }) => countriesInWords(words, hostCountries),
    },
    {
      id: "start",
      header: words.say("operations.column.start"),
      align: "end",
      cell: ({ start }) => start.slice(0, 4),
      sortBy: ({ start }) => start,
    },
    {
      id: "end",
      header: words.say("operations.column.end"),
      align: "end",
      cell: ({ end }) => end?.slice(0, 4) ?? words.say("operations.running"),
      sortBy: ({ end }) => end ?? null,
    },
    {
      id: "chapter",
      header: words.say("operations.column.chapter"),
      cell: ({ chapterVII }) => words.say(`operations.chapter.${chapterVII}`),
      sortBy: ({ chapterVII }) => chapterOrder[chapterVII],
    },
    {
      id: "protection",
      header: words.say("operations.column.protection"),
      cell: ({ protectionMandateSince: since }) =>
        since === undefined
          ? words.say("operations.protection.no")
          : words.say("operations.protection.since", { year: `${since}` }),
      sortBy: ({ protectionMandateSince }) => protectionMandateSince ?? null,
    },
    {
      id: "strength",
      header: words.say("operations.column.strength"),
      align: "end",
      cell: (precedent) => <Strength precedent={precedent} />,
      sortBy: (precedent) => shownStrength(precedent)?.persons ?? null,
    },
  ];
  return (
    <div className={styles.dense}>
      <Table
        caption={words.say("operations.caption")}
        columns={columns}
        rows={found}
        rowKey={({ id }) => id}
        initialSort={{ columnId: "start", direction: "descending" }}
        emptyText={words.say("operations.none")}
      />
    </div>
  );
}

/** A strength, with what is to be known of it below; nothing where the record is blank. */
function Strength({ precedent }: { precedent: Precedent }) {
  const words = useWords();
  const strength = shownStrength(precedent);
  if (strength === undefined) return null;
  return (
    <>
      {words.number(strength.persons)}
      {strength.is !== "read" && (
        <span className={styles.note}>{words.say(`operations.strength.${strength.is}`)}</span>
      )}
      {strength.higherRecalled !== undefined && (
        <span className={styles.note}>
          {words.say("operations.strength.higher-recalled", { persons: strength.higherRecalled })}
        </span>
      )}
    </>
  );
}
