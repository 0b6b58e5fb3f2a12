import type { PlainContributor } from "../../../../domain/plain";
import { addMonths } from "../../../../engine/facts/calendar";
import { optionInWords } from "../../../../i18n/option-key";
import type { Words } from "../../../../i18n/words";
import {
  type ByFirmness,
  byFirmness,
  totalsByCapability,
  totalsByMonth,
} from "../../../../planning/gate/ledger-totals";
import { firmnessParts, tallyInWords } from "../../../../report/model/totals-in-words";
import { Table } from "../../../../ui/table";
import type { Column } from "../../../../ui/table-column";
import { useWords } from "../../../../ui/words-context";
import styles from "../stages.module.css";

interface Line extends ByFirmness {
  id: string;
  label: string;
}

/** The columns of what is firm, what is not, and where some does not say, what does not. */
function columnsOf(words: Words, heading: string, whole: ByFirmness): Column<Line>[] {
  const isShown = (part: keyof ByFirmness) => part !== "notSaid" || whole.notSaid.units > 0;
  return [
    {
      id: "label",
      header: heading,
      isRowHeader: true,
      cell: ({ label }) => <span className={styles.kept}>{label}</span>,
    },
    ...firmnessParts
      .filter(([part]) => isShown(part))
      .map(
        ([part, key]): Column<Line> => ({
          id: part,
          header: words.say(key),
          cell: (line) => tallyInWords(words, line[part]),
        }),
      ),
  ];
}

export interface TotalsProps {
  pledges: readonly PlainContributor[];
  /** The day of the decision that months are counted from. */
  decided: string | undefined;
}

/** What is firm and what is not, by capability and by the month in which it is in place. */
export function Totals({ pledges, decided }: TotalsProps) {
  const words = useWords();
  const whole = byFirmness(pledges);
  const byCapability = totalsByCapability(pledges).map(
    ({ capability, ...tallies }): Line => ({
      id: capability ?? "none",
      label: capability
        ? optionInWords(words, "force.contributors[].capability", capability)
        : words.say("stages.capability.none"),
      ...tallies,
    }),
  );
  const months = totalsByMonth(pledges).map(({ month, ...tallies }): Line => {
    if (month === undefined)
      return { id: "none", label: words.say("stages.month.none"), ...tallies };
    const date = decided === undefined ? undefined : words.date(addMonths(decided, month));
    const label = date ? words.say("stages.month.dated", { month, date }) : words.number(month);
    return { id: `${month}`, label, ...tallies };
  });
  const all: Line = { id: "all", label: words.say("stages.total.all"), ...whole };
  return (
    <div className={styles.totals}>
      <Table
        caption={words.say("stages.by-capability")}
        columns={columnsOf(words, words.say("fields.force.contributors[].capability.label"), whole)}
        rows={[...byCapability, all]}
        rowKey={({ id }) => id}
      />
      <Table
        caption={words.say("stages.by-month")}
        columns={columnsOf(words, words.say("stages.month"), whole)}
        rows={months}
        rowKey={({ id }) => id}
      />
    </div>
  );
}
