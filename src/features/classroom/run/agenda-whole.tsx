import { agendaAt, msOfMinute, stretchesOf } from "../../../classroom/agenda";
import { cutOf } from "../../../classroom/new-run";
import type { Run } from "../../../classroom/run";
import { withClockAt } from "../../../classroom/run-acts";
import { changeRun } from "../../../state/run-store";
import { Button } from "../../../ui/button";
import { Disclosure } from "../../../ui/disclosure";
import { Table } from "../../../ui/table";
import { useWords } from "../../../ui/words-context";
import { clockText } from "../clock/clock-text";

/** Every stretch with its minute and its time of day, and a way to each. */
export function AgendaWhole({ run, passed }: { run: Run; passed: number }) {
  const words = useWords();
  const cut = cutOf(run);
  const { current } = agendaAt(cut, passed);
  const now = Date.now();
  return (
    <Disclosure summary={words.say("exercise-run.agenda.whole")}>
      <Table
        caption={words.say("exercise-run.agenda.caption")}
        rows={stretchesOf(cut)}
        rowKey={({ item }) => item.id}
        columns={[
          {
            id: "minute",
            header: words.say("exercise-run.agenda.minute"),
            align: "end",
            cell: ({ from }) => words.number(from / msOfMinute),
          },
          {
            id: "time",
            header: words.say("exercise-run.agenda.time"),
            align: "end",
            cell: ({ from }) => words.time(new Date(now + from - passed)),
          },
          {
            id: "title",
            header: words.say("exercise-run.agenda.stretch"),
            isRowHeader: true,
            cell: ({ item }) => (
              <>
                <bdi>{item.title}</bdi>{" "}
                {item.id === current?.item.id && (
                  <strong>{words.say("exercise-run.agenda.is-on")}</strong>
                )}
              </>
            ),
          },
          {
            id: "long",
            header: words.say("exercise-run.agenda.long"),
            align: "end",
            cell: ({ item }) => words.say("exercises.minutes", { minutes: item.minutes }),
          },
          {
            id: "go",
            header: words.say("exercise-run.agenda.set"),
            cell: ({ item, from }) => (
              <Button
                kind="quiet"
                onClick={() => changeRun((it) => withClockAt(it, from, new Date()))}
                aria-label={words.say("exercise-run.agenda.set-to", {
                  at: clockText(from),
                  title: item.title,
                })}
              >
                <bdi dir="ltr">{clockText(from)}</bdi>
              </Button>
            ),
          },
        ]}
      />
    </Disclosure>
  );
}
