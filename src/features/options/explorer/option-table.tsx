import { useState } from "react";
import {
  editsInWords,
  measureInWords,
  measureOf,
  movesCounted,
  type OptionMeasure,
  optionName,
  type PlacedOption,
} from "../../../report/model/explorer/option-in-words";
import { Button } from "../../../ui/button";
import { Table } from "../../../ui/table";
import type { Column } from "../../../ui/table-column";
import { useWords } from "../../../ui/words-context";
import styles from "./explorer.module.css";
import type { FoundOptions } from "./use-explorer";

export interface OptionTableProps {
  found: FoundOptions;
  options: readonly PlacedOption[];
  onShow: (option: PlacedOption) => void;
}

/** So many options are drawn at a time. */
const atATime = 20;

/** The options in the order that the author chooses, each with its edits in words. */
export function OptionTable({ found, options, onShow }: OptionTableProps) {
  const words = useWords();
  const [most, setMost] = useState(atATime);
  const { design, measures } = found.given;
  const ids: readonly OptionMeasure[] = ["edits", "open", ...measures];
  const columns: Column<PlacedOption>[] = [
    {
      id: "option",
      header: words.say("explorer.column.option"),
      isRowHeader: true,
      sortBy: ({ place }) => place,
      cell: (placed) => (
        <div className={styles.named}>
          <span>{optionName(words, placed)}</span>
          {placed.option.edits.length > 0 && (
            <Button
              aria-label={words.say("explorer.beside.show-named", {
                option: optionName(words, placed),
              })}
              onClick={() => onShow(placed)}
            >
              {words.say("explorer.beside.show")}
            </Button>
          )}
        </div>
      ),
    },
    {
      id: "changes",
      header: words.say("explorer.column.edits"),
      cell: ({ option }) => (
        <ul className={styles.edits}>
          {editsInWords(words, design, option).map((said) => (
            <li key={said}>{said}</li>
          ))}
        </ul>
      ),
    },
    ...ids.map(
      (id): Column<PlacedOption> => ({
        id,
        header: words.say(`explorer.measure.${id}`),
        align: "end",
        sortBy: ({ option }) => measureOf(option, id) ?? null,
        cell: ({ option }) => measureInWords(words, id, measureOf(option, id)),
      }),
    ),
    {
      id: "moves",
      header: words.say("explorer.column.moves"),
      cell: ({ option }) => movesCounted(words, option),
    },
  ];
  const more = Math.min(atATime, options.length - most);
  return (
    <div className={styles.section}>
      <Table
        caption={words.say("explorer.table")}
        columns={columns}
        rows={options}
        most={most}
        rowKey={({ place }) => String(place)}
        emptyText={words.say("explorer.table.empty")}
      />
      {more > 0 && (
        <Button onClick={() => setMost(most + atATime)}>
          {words.say("explorer.table.more", { count: more })}
        </Button>
      )}
    </div>
  );
}
