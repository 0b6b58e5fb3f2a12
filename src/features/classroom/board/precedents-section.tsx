import type { BoardYardstick, YardstickKind } from "../../../classroom/debrief/board";
import {
  kindInWords,
  placesInWords,
  type ToldReading,
  toldReadings,
  toldValue,
} from "../../../report/model/exercise/debrief/precedent-words";
import { bareValue } from "../../../report/model/yardstick-words";
import { ChartFigure } from "../../../ui/chart-figure";
import { StripPicture } from "../../../ui/strip-picture";
import { Table } from "../../../ui/table";
import { useWords } from "../../../ui/words-context";
import styles from "./board.module.css";
import { useBoardView } from "./board-context";

/** Where teams stand among operations of their type; none of them is offered as a model. */
export function PrecedentsSection() {
  const words = useWords();
  const { board } = useBoardView();
  return (
    <>
      <p className={styles.prose}>{words.say("board.precedents.what")}</p>
      {board.yardsticks.map((yardstick) => (
        <Yardstick key={yardstick.id} yardstick={yardstick} />
      ))}
    </>
  );
}

function Yardstick({ yardstick: { id, kinds } }: { yardstick: BoardYardstick }) {
  const words = useWords();
  const heading = `yardstick-${id}`;
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h3 id={heading}>{words.say(`yardsticks.name.${id}`)}</h3>
      {kinds.map((kind) => (
        <Kind key={kind.teams.map(({ team }) => team).join()} id={id} kind={kind} />
      ))}
    </section>
  );
}

/** So many teams are drawn; of more, naming some would pick them out, and the table tells all. */
const mostDrawn = 8;

function Kind({ id, kind }: { id: BoardYardstick["id"]; kind: YardstickKind }) {
  const words = useWords();
  const { teams } = useBoardView();
  const told = toldReadings(kind, teams);
  const text = kindInWords(words, id, kind);
  if (told.length === 0) return <p>{text}</p>;
  return (
    <ChartFigure
      title={placesInWords(words, kind, told)}
      picture={<Picture id={id} kind={kind} told={told.length <= mostDrawn ? told : []} />}
      text={text}
      table={
        <Table
          caption={words.say("board.column.values")}
          rows={told}
          rowKey={(team) => team.id}
          columns={[
            {
              id: "team",
              header: words.say("board.column.team"),
              cell: ({ label }) => <bdi>{label}</bdi>,
              isRowHeader: true,
              sortBy: ({ label }) => label,
            },
            {
              id: "value",
              header: words.say("board.column.value"),
              cell: ({ reading }) => toldValue(words, id, reading),
              align: "end",
              sortBy: ({ reading }) => reading.low,
            },
          ]}
        />
      }
    />
  );
}

interface PictureProps {
  id: BoardYardstick["id"];
  kind: YardstickKind;
  told: readonly ToldReading[];
}

/** Teams among the operations; without a place among them, each team with its own figure alone. */
function Picture({ id, kind: { quartiles, comparables }, told }: PictureProps) {
  const words = useWords();
  if (quartiles)
    return (
      <StripPicture
        title=""
        values={comparables.map(({ precedentId, value }) => ({
          id: precedentId,
          label: precedentId,
          value,
        }))}
        marks={told.map(({ id: team, label, reading }) => ({
          id: team,
          label,
          value: reading.low,
        }))}
        band={{ from: quartiles.lower, to: quartiles.upper }}
        format={(value) => bareValue(words, id, value)}
      />
    );
  if (told.length === 0) return null;
  return (
    <ul className={styles.rows}>
      {told.map(({ id: team, label, reading }) => (
        <li key={team} className={styles.row}>
          <span className={styles.value}>
            <bdi>{label}</bdi>
          </span>
          <span>{toldValue(words, id, reading)}</span>
        </li>
      ))}
    </ul>
  );
}
