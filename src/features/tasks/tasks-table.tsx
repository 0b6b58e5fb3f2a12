import type { MandateDesign } from "../../domain/design";
import { answerAt } from "../../domain/edit";
import type { FieldPath } from "../../domain/field-path";
import type { PlainTask } from "../../domain/plain";
import { beginningOf, sequenceOf } from "../../planning/tasks/sequence";
import type { TaskGap } from "../../planning/tasks/task-gaps";
import { rowCalled } from "../../report/model/row-called";
import { valueInWords } from "../../report/model/value-in-words";
import { addressOfField } from "../../state/address-of-field";
import { Table } from "../../ui/table";
import type { Column } from "../../ui/table-column";
import { useWords } from "../../ui/words-context";
import { taskName } from "./task-words";
import { useTasks } from "./tasks-store";
import { TryButton } from "./try-button";

export interface TasksTableProps {
  design: MandateDesign;
  tasks: readonly PlainTask[];
  gaps: readonly TaskGap[];
}

const columns = ["tier", "phase", "means", "objective", "after", "startMonth"] as const;
const headers = {
  tier: "tier",
  phase: "phase",
  means: "means",
  objective: "objective",
  after: "after",
  startMonth: "begins",
} as const;

/** The same tasks as a table that sorts: each answer leads to the question behind it. */
export function TasksTable({ design, tasks, gaps }: TasksTableProps) {
  const words = useWords();
  const prunings = useTasks((state) => state.prunings);
  const { order } = sequenceOf(tasks);
  const answerColumn = (column: (typeof columns)[number]): Column<PlainTask> => {
    const path: FieldPath = `purpose.tasks[].${column}`;
    const text = ({ id }: PlainTask) =>
      valueInWords(words, path, answerAt(design, path, id), (row) => rowCalled(design, words, row));
    return {
      id: column,
      header: words.say(`task-board.order.column.${headers[column]}`),
      cell: (task) => <a href={addressOfField(path, task.id)}>{text(task)}</a>,
      sortBy: column === "startMonth" ? beginningOf : text,
    };
  };
  return (
    <Table
      caption={words.say("task-board.order.caption")}
      rows={order.flatMap((id) => tasks.find((task) => task.id === id) ?? [])}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "task",
          header: words.say("task-board.order.column.task"),
          isRowHeader: true,
          cell: ({ id }) => taskName(words, design, id),
          sortBy: ({ id }) => taskName(words, design, id),
        },
        ...columns.map(answerColumn),
        {
          id: "lacks",
          header: words.say("task-board.lacks.title"),
          cell: ({ id }) => {
            const lacks = gaps.find((gap) => gap.task === id)?.lacks ?? [];
            return words.list(lacks.map((each) => words.say(`task-board.order.column.${each}`)));
          },
          sortBy: ({ id }) => gaps.find((gap) => gap.task === id)?.lacks.length ?? 0,
        },
        {
          id: "try",
          header: words.say("task-board.order.column.acts"),
          cell: ({ id }) => (
            <TryButton
              task={id}
              name={taskName(words, design, id)}
              isTried={prunings.some(({ task }) => task === id)}
            />
          ),
        },
      ]}
    />
  );
}
