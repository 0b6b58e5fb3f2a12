import type { Words } from "../../../i18n/words";
import type { Precedent } from "../../../precedents/schema";
import type { Comparable } from "../../../precedents/yardsticks/densities-of";
import { type YardstickId, yardsticks } from "../../../precedents/yardsticks/yardstick";
import { uncountedInWords } from "../../../report/model/uncounted-in-words";
import { bareValue } from "../../../report/model/yardstick-words";
import { Table } from "../../../ui/table";
import { useWords } from "../../../ui/words-context";
import { FigureSources } from "./figure-sources";

interface Row extends Comparable {
  readonly precedent: Precedent;
}

export interface ComparablesTableProps {
  id: YardstickId;
  comparables: readonly Comparable[];
  precedents: readonly Precedent[];
}

/** The operations compared, by name, with year, figure and source; each leads to its own page. */
export function ComparablesTable({ id, comparables, precedents }: ComparablesTableProps) {
  const words = useWords();
  const byId = new Map(precedents.map((precedent) => [precedent.id, precedent]));
  const rows = comparables.flatMap((comparable): Row[] => {
    const precedent = byId.get(comparable.precedentId);
    return precedent ? [{ ...comparable, precedent }] : [];
  });
  return (
    <Table
      caption={words.say("yardsticks.table.caption", {
        yardstick: words.say(`yardsticks.name.${id}`),
      })}
      rows={rows}
      rowKey={(row) => row.precedentId}
      columns={[
        {
          id: "operation",
          header: words.say("yardsticks.table.operation"),
          cell: ({ precedent }) => (
            <a href={`#/precedents/operations/${precedent.id}`}>{precedent.acronym}</a>
          ),
          isRowHeader: true,
          sortBy: ({ precedent }) => precedent.acronym,
        },
        {
          id: "year",
          header: words.say("yardsticks.table.year"),
          cell: ({ precedent }) => precedent.start.slice(0, 4),
          align: "end",
          sortBy: ({ precedent }) => precedent.start,
        },
        {
          id: "value",
          header: words.say("yardsticks.table.value"),
          cell: ({ value }) => bareValue(words, id, value),
          align: "end",
          sortBy: ({ value }) => value,
        },
        {
          id: "counted",
          header: words.say("yardsticks.table.counted"),
          cell: (row) => countedInWords(words, row),
          sortBy: ({ counted }) => counted.persons,
        },
        {
          id: "against",
          header: words.say("yardsticks.table.against"),
          cell: (row) => againstInWords(words, id, row),
          sortBy: ({ against }) => against,
        },
        {
          id: "source",
          header: words.say("yardsticks.table.source"),
          cell: ({ precedent, counted }) => (
            <FigureSources precedent={precedent} counted={counted} />
          ),
        },
      ]}
    />
  );
}

function countedInWords(words: Words, { counted, precedent }: Row): string {
  const what = words.say(`yardsticks.counted.${counted.field}`);
  const isMixed = counted.counts === "uniformed" && counted.field !== "peakDeployedUniformed";
  const told = words.say("yardsticks.table.counted.is", {
    amount: words.number(counted.persons),
    what: isMixed ? words.say("yardsticks.counted.uniformed", { what }) : what,
  });
  const uncounted = uncountedInWords(words, precedent, counted);
  return uncounted ? words.clauses([told, uncounted]) : told;
}

function againstInWords(words: Words, id: YardstickId, { against, precedent }: Row): string {
  const amount = words.number(against);
  switch (yardsticks[id].against) {
    case "people": {
      const year = String(precedent.population?.year ?? "");
      return words.say("yardsticks.table.against.people", { amount, year });
    }
    case "area":
      return words.say("yardsticks.table.against.area", { amount });
    case "uniformed":
      return words.say("yardsticks.table.against.persons", { amount });
    case "military":
      return words.say("yardsticks.table.against.military", { amount });
  }
}
