import type { BoardYardstick, TeamReading, YardstickKind } from "../../../classroom/debrief/board";
import { minimumComparables } from "../../../precedents/comparables";
import { bareValue, valueOn } from "../../../report/model/yardstick-words";
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

/** So many teams are named on the axis; more are told in the table alone. */
const mostNamed = 6;
const hasValue = (reading: TeamReading): reading is TeamReading & { low: number; high: number } =>
  reading.low !== undefined;

function Kind({ id, kind }: { id: BoardYardstick["id"]; kind: YardstickKind }) {
  const words = useWords();
  const { teams } = useBoardView();
  const { comparables, quartiles } = kind;
  const labels = new Map(teams.map(({ place, label }) => [place, label]));
  const told = kind.teams.filter(hasValue).toSorted((one, other) => one.low - other.low);
  const silent = kind.teams.length - told.length;
  const text = words.join([
    ...(quartiles
      ? [
          words.say("board.precedents.half", {
            n: comparables.length,
            low: bareValue(words, id, quartiles.lower),
            high: valueOn(words, id, quartiles.upper),
          }),
        ]
      : [
          words.say("board.precedents.few", { n: comparables.length, minimum: minimumComparables }),
        ]),
    ...(silent > 0 ? [words.say("board.precedents.silent", { count: silent })] : []),
  ]);
  if (told.length === 0) return <p>{text}</p>;
  const named = told.slice(0, mostNamed);
  return (
    <ChartFigure
      title={message()}
      picture={
        quartiles ? (
          <StripPicture
            title=""
            values={comparables.map(({ precedentId: id, value }) => ({ id, label: id, value }))}
            marks={named.map((reading) => ({
              id: String(reading.team),
              label: labels.get(reading.team) ?? "",
              value: reading.low,
            }))}
            band={{ from: quartiles.lower, to: quartiles.upper }}
            format={(value) => bareValue(words, id, value)}
          />
        ) : (
          <ul className={styles.rows}>
            {named.map((reading) => (
              <li key={reading.team} className={styles.row}>
                <span className={styles.value}>
                  <bdi>{labels.get(reading.team)}</bdi>
                </span>
                <span>{valueCell(reading)}</span>
              </li>
            ))}
          </ul>
        )
      }
      text={text}
      table={
        <Table
          caption={words.say("board.column.values")}
          rows={told}
          rowKey={({ team }) => String(team)}
          columns={[
            {
              id: "team",
              header: words.say("board.column.team"),
              cell: ({ team }) => <bdi>{labels.get(team)}</bdi>,
              isRowHeader: true,
              sortBy: ({ team }) => labels.get(team) ?? "",
            },
            {
              id: "value",
              header: words.say("board.column.value"),
              cell: (reading) => valueCell(reading),
              align: "end",
              sortBy: ({ low }) => low,
            },
          ]}
        />
      }
    />
  );

  function valueCell({ low, high }: { low: number; high: number }) {
    if (low === high) return valueOn(words, id, low);
    return words.say("yardsticks.range", {
      low: bareValue(words, id, low),
      high: valueOn(words, id, high),
    });
  }

  function message() {
    if (!quartiles) return words.say("board.precedents.no-place");
    const inside = told.filter(({ low }) => low >= quartiles.lower && low <= quartiles.upper);
    const below = told.filter(({ low }) => low < quartiles.lower);
    return words.say("board.precedents.message", {
      below: below.length,
      inside: inside.length,
      above: told.length - inside.length - below.length,
    });
  }
}
