import { useState } from "react";
import type { FoundClause } from "../../../precedents/clauses/look-up";
import { officialText } from "../../../precedents/clauses/official-text";
import { Button } from "../../../ui/button";
import { Table } from "../../../ui/table";
import type { Column } from "../../../ui/table-column";
import { WebLink } from "../../../ui/web-link";
import { useWords } from "../../../ui/words-context";
import {
  componentInWords,
  figureInWords,
  modalityInWords,
  paragraphInWords,
  verbInWords,
} from "../clause-words";
import { nameOf } from "../index-facts";

/** Rows shown before the reader asks for all. */
const atFirst = 60;

/**
 * The clauses that were found, each with the way to its official text; they sort once all are
 * shown. A column that would say the same in every row, or nothing, is left out.
 */
export function ClauseTable({
  found,
  caption,
}: {
  found: readonly FoundClause[];
  caption: string;
}) {
  const words = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const isWhole = showsAll || found.length <= atFirst;
  const column = (
    id: string,
    text: (clause: FoundClause) => string,
    rest: Partial<Column<FoundClause>> = {},
  ): Column<FoundClause> => ({
    id,
    header: words.sayDynamic(`precedents-page.column.${id}`),
    cell: text,
    ...(isWhole ? { sortBy: text } : {}),
    ...rest,
  });
  const says = (part: (clause: FoundClause) => unknown) => found.some((each) => part(each));
  const columns = [
    column("operation", ({ operation }) => nameOf(operation), { isRowHeader: true }),
    ...(new Set(found.map(({ component }) => component)).size === 1
      ? []
      : [column("component", ({ component }) => componentInWords(words, component))]),
    column("paragraph", ({ paragraph }) => paragraphInWords(words, paragraph)),
    column("verb", ({ verb }) => (verb ? verbInWords(words, verb) : "")),
    ...(says(({ modality }) => modality)
      ? [column("modality", ({ modality }) => (modality ? modalityInWords(words, modality) : ""))]
      : []),
    ...(says(({ value, authority }) => value ?? authority)
      ? [column("figure", (clause) => figureInWords(words, clause))]
      : []),
    column("adopted", ({ adopted }) => words.date(adopted), {
      ...(isWhole ? { sortBy: ({ adopted }) => adopted } : {}),
    }),
    column("resolution", ({ resolution }) => resolution, {
      cell: ({ resolution }) => <WebLink href={officialText(resolution)}>{resolution}</WebLink>,
    }),
  ];
  return (
    <>
      <Table
        caption={caption}
        columns={columns}
        rows={isWhole ? found : found.slice(0, atFirst)}
        rowKey={({ resolution, paragraph, component, operation }) =>
          [resolution, paragraph, component, operation].join(" ")
        }
        emptyText={words.say("precedents-page.clauses.none")}
      />
      {!isWhole && (
        <div>
          <Button onClick={() => setShowsAll(true)}>
            {words.say("precedents-page.clauses.all", { count: found.length })}
          </Button>
        </div>
      )}
    </>
  );
}
