import type { Component } from "../../../precedents/nearest/compare-traits";
import { pointInWords, traitInWords } from "../../../report/model/operations/operation-words";
import { Table } from "../../../ui/table";
import { useWords } from "../../../ui/words-context";

export interface PointsTableProps {
  /** The short name of the operation. */
  operation: string;
  components: readonly Component[];
  distance: number;
}

const twoDigits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

/** The open design and an operation, point by point, with the distances and their weights. */
export function PointsTable({ operation, components, distance }: PointsTableProps) {
  const words = useWords();
  return (
    <Table<Component>
      caption={words.say("operations.nearest.mean", {
        operation,
        distance: words.number(distance, twoDigits),
      })}
      rows={components}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "point",
          header: words.say("operations.point"),
          isRowHeader: true,
          cell: ({ id }) => pointInWords(words, id),
        },
        {
          id: "design",
          header: words.say("operations.of-design"),
          cell: ({ id, one }) => traitInWords(words, id, one),
        },
        {
          id: "operation",
          header: operation,
          cell: ({ id, other }) => traitInWords(words, id, other),
        },
        {
          id: "likeness",
          header: words.say("operations.likeness"),
          cell: ({ likeness }) => words.say(`operations.likeness.${likeness}`),
        },
        {
          id: "distance",
          header: words.say("operations.distance"),
          align: "end",
          cell: (component) => words.number(component.distance, twoDigits),
        },
        {
          id: "weight",
          header: words.say("operations.weight-column"),
          align: "end",
          cell: ({ weight }) => words.number(weight),
        },
      ]}
    />
  );
}
