import { msOfMinute, type Stretch, stretchesOf } from "../../../../classroom/agenda";
import type { Cut } from "../../../../classroom/exercise/cut";
import type { Exercise } from "../../../../classroom/exercise/exercise";
import { useWritten } from "../../../../exercise-view/written";
import { Disclosure } from "../../../../ui/disclosure";
import { Table } from "../../../../ui/table";
import { useWords } from "../../../../ui/words-context";
import { ReadSection } from "./read-section";
import { Points } from "./texts-section";

/** Each cut minute by minute: what teams are told, and what the trainer says and does. */
export function CutsSection({ exercise }: { exercise: Exercise }) {
  const words = useWords();
  return (
    <ReadSection title={words.say("classroom.read.cuts")}>
      {exercise.cuts.map((cut) => (
        <Disclosure
          key={cut.id}
          summary={words.say("classroom.card.cut", { minutes: cut.minutes })}
        >
          <AgendaTable cut={cut} script={exercise.facilitator.script} />
        </Disclosure>
      ))}
    </ReadSection>
  );
}

interface AgendaTableProps {
  cut: Cut;
  script: Exercise["facilitator"]["script"];
}

function AgendaTable({ cut, script }: AgendaTableProps) {
  const written = useWritten();
  const words = useWords();
  const scriptOf = ({ item }: Stretch) =>
    script.find((each) => each.cut === cut.id && each.item === item.id);
  return (
    <Table
      caption={words.say("classroom.read.agenda")}
      rows={stretchesOf(cut)}
      rowKey={({ item }) => item.id}
      columns={[
        {
          id: "from",
          header: words.say("classroom.read.from-minute"),
          align: "end",
          cell: ({ from }) => words.number(from / msOfMinute),
        },
        {
          id: "stretch",
          header: words.say("classroom.read.stretch"),
          isRowHeader: true,
          cell: ({ item }) => <bdi {...written}>{item.title}</bdi>,
        },
        {
          id: "task",
          header: words.say("classroom.read.task"),
          cell: ({ item }) => <span {...written}>{item.task}</span>,
        },
        {
          id: "says",
          header: words.say("classroom.read.says"),
          cell: (stretch) => <Points texts={scriptOf(stretch)?.says ?? []} />,
        },
        {
          id: "does",
          header: words.say("classroom.read.does"),
          cell: (stretch) => <Points texts={scriptOf(stretch)?.does ?? []} />,
        },
      ]}
    />
  );
}
