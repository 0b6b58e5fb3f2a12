import type { CSSProperties } from "react";
import type { MandateDesign } from "../../../domain/design";
import { plainDesign } from "../../../domain/plain";
import type { Words } from "../../../i18n/words";
import type { TaskMonths, TaskSpan } from "../../../planning/tasks/task-months";
import { ChartFigure } from "../../../ui/chart-figure";
import { Table } from "../../../ui/table";
import { useWords } from "../../../ui/words-context";
import { columnName, taskName } from "../task-words";
import styles from "./sequence.module.css";

export interface SequenceFigureProps {
  design: MandateDesign;
  months: TaskMonths;
}

/** The beginnings of the tasks along the months, earlier at the start of the line; and as a table. */
export function SequenceFigure({ design, months }: SequenceFigureProps) {
  const words = useWords();
  const { spans, end } = months;
  const dated = spans.filter(({ from }) => from !== undefined);
  const text = words.join([
    words.say("task-board.order.text", {
      dated: dated.length,
      undated: spans.length - dated.length,
      count: spans.length,
    }),
    ...(end === undefined ? [] : [words.closed(words.say("task-board.order.end", { month: end }))]),
  ]);
  return (
    <ChartFigure
      title={words.say("task-board.order.picture")}
      picture={<Picture design={design} months={months} />}
      text={text}
      table={<SequenceTable design={design} spans={spans} />}
    />
  );
}

/** From this share of the line on, there is more room before a beginning than after it. */
const lateFrom = 0.6;

function Picture({ design, months: { spans, end } }: SequenceFigureProps) {
  const words = useWords();
  const latest = Math.max(1, end ?? 0, ...spans.map(({ from }) => from ?? 0));
  const share = (month: number) => `${(month / latest) * 100}%`;
  return (
    <div className={styles.picture} aria-hidden="true">
      {spans.map((span) => {
        const { task, from, by } = span;
        const isOpen = from === undefined;
        const line = { "--from": share(from ?? 0), "--to": share(end ?? latest) } as CSSProperties;
        return (
          <div key={task} className={styles.row}>
            <span className={styles.name}>{taskName(words, design, task)}</span>
            <span className={styles.track} style={line}>
              {!isOpen && <span className={styles.bar} data-by={by} />}
              <span
                className={styles.mark}
                data-late={(from ?? 0) > lateFrom * latest || undefined}
              >
                {beginningInWords(words, span)}
              </span>
            </span>
          </div>
        );
      })}
      <div className={styles.row}>
        <span />
        <span className={styles.axis}>
          <span>{words.number(0)}</span>
          <span>{words.number(latest)}</span>
        </span>
      </div>
    </div>
  );
}

/** "month 6", "month 0, by its phase", or its phase where no month follows from it. */
function beginningInWords(words: Words, { from, by, phase }: TaskSpan): string {
  if (by === "phase") return words.say("task-board.order.from-phase");
  if (from !== undefined) return words.say("task-board.order.from", { month: from });
  return phase ? columnName(words, "phase", phase) : words.say("task-board.order.unknown");
}

function SequenceTable({ design, spans }: { design: MandateDesign; spans: readonly TaskSpan[] }) {
  const words = useWords();
  const tasks = plainDesign(design).purpose.tasks ?? [];
  return (
    <Table
      caption={words.say("task-board.order.caption")}
      rows={spans}
      rowKey={({ task }) => task}
      columns={[
        {
          id: "task",
          header: words.say("task-board.order.column.task"),
          isRowHeader: true,
          cell: ({ task }) => taskName(words, design, task),
        },
        {
          id: "begins",
          header: words.say("task-board.order.column.begins"),
          cell: (span) => beginningInWords(words, span),
        },
        {
          id: "after",
          header: words.say("task-board.order.column.after"),
          cell: ({ task }) => {
            const after = tasks.find(({ id }) => id === task)?.after;
            return after === undefined ? "" : taskName(words, design, after);
          },
        },
      ]}
    />
  );
}
