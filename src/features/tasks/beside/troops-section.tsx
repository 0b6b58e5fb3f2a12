import type { MandateDesign } from "../../../domain/design";
import { type TroopsAsked, troopsByMonth } from "../../../planning/tasks/task-months";
import { rangeInWords } from "../../../report/model/sizing-in-words";
import { Table } from "../../../ui/table";
import { useWords } from "../../../ui/words-context";
import { taskName } from "../task-words";
import styles from "../tasks.module.css";

/** The troops that tasks ask for, month by month, beside what is planned and to be expected. */
export function TroopsSection({ design }: { design: MandateDesign }) {
  const words = useWords();
  const { months, undated } = troopsByMonth(design);
  const notStated = words.say("fields.not-stated");
  const name = (id: string) => taskName(words, design, id);
  return (
    <section className={styles.section} aria-labelledby="tasks-troops">
      <h2 id="tasks-troops">{words.say("task-board.troops.title")}</h2>
      <p>{words.say("task-board.troops.what")}</p>
      {months.length + undated.length === 0 && <p>{words.say("task-board.troops.none")}</p>}
      {months.length > 0 && (
        <Table<TroopsAsked>
          caption={words.say("task-board.troops.caption")}
          rows={months}
          rowKey={({ month }) => String(month)}
          columns={[
            {
              id: "month",
              header: words.say("task-board.troops.month"),
              isRowHeader: true,
              align: "end",
              cell: ({ month }) => words.number(month),
            },
            {
              id: "asked",
              header: words.say("task-board.troops.asked"),
              align: "end",
              cell: ({ asked }) => words.number(asked),
            },
            {
              id: "most",
              header: words.say("task-board.troops.most"),
              cell: ({ most }) =>
                words.say("task-board.troops.most.cell", {
                  troops: words.number(most.troops),
                  task: name(most.task),
                }),
            },
            {
              id: "planned",
              header: words.say("task-board.troops.planned"),
              align: "end",
              cell: ({ planned }) => (planned === undefined ? notStated : words.number(planned)),
            },
            {
              id: "expected",
              header: words.say("task-board.troops.expected"),
              align: "end",
              cell: ({ expected }) => (expected ? rangeInWords(words, expected) : notStated),
            },
          ]}
        />
      )}
      {undated.map(({ task, troops }) => (
        <p key={task}>
          {words.say("task-board.troops.undated", {
            task: name(task),
            troops: words.number(troops),
          })}
        </p>
      ))}
    </section>
  );
}
