import type { BoardChoice, TeamPlace } from "../../../classroom/debrief/board";
import { promptOf } from "../../../classroom/debrief/prompts";
import {
  choiceMessage,
  comparedInWords,
  itemName,
  teamsInWords,
} from "../../../report/model/exercise/debrief/board-words";
import { ChartFigure } from "../../../ui/chart-figure";
import { StripPicture } from "../../../ui/strip-picture";
import { Table } from "../../../ui/table";
import { useWords } from "../../../ui/words-context";
import styles from "./board.module.css";
import { useBoardView } from "./board-context";
import { promptInWords } from "./prompt-words";
import { TeamNames } from "./team-names";

/** One choice as a figure: who says what, the same as a table one click away. */
export function ChoiceFigure({ choice }: { choice: BoardChoice }) {
  const words = useWords();
  const { teams } = useBoardView();
  const { notStated, disagreement } = choice;
  const silent =
    notStated.length > 0
      ? [words.say("board.choice.not-stated", { count: notStated.length })]
      : [words.say("board.choice.all-stated")];
  const prompt = promptOf(choice);
  return (
    <div className={styles.group}>
      <ChartFigure
        title={choiceMessage({ words, teams }, choice)}
        picture={<Picture choice={choice} />}
        text={words.join([
          ...(disagreement === null
            ? []
            : [
                words.say("board.choice.apart", {
                  share: words.percent(disagreement * 100, { maximumFractionDigits: 0 }),
                }),
              ]),
          ...silent,
        ])}
        table={<ChoiceTable choice={choice} />}
      />
      {prompt && <p className={styles.ask}>{promptInWords(words, teams, prompt)}</p>}
    </div>
  );
}

function Picture({ choice }: { choice: BoardChoice }) {
  const words = useWords();
  const { path, kind, groups, items, notStated } = choice;
  const silent = { key: "silent", label: words.say("fields.not-stated"), teams: notStated };
  if (kind === "number")
    return (
      <>
        <NumberPicture choice={choice} />
        {notStated.length > 0 && <Rows rows={[silent]} />}
      </>
    );
  const rows =
    kind === "list"
      ? items.map(({ item, teams }) => ({ key: item, label: itemName(words, path, item), teams }))
      : groups.map(({ value, teams }) => {
          const label = comparedInWords(words, path, value);
          return { key: `${typeof value} ${label}`, label, teams };
        });
  return <Rows rows={notStated.length > 0 ? [...rows, silent] : rows} />;
}

interface Row {
  readonly key: string;
  readonly label: string;
  readonly teams: readonly TeamPlace[];
}

/** A line a value with the teams that say so: as many marks as teams. */
function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <ul className={styles.rows}>
      {rows.map(({ key, label, teams }) => (
        <li key={key} className={styles.row} data-silent={key === "silent" || undefined}>
          <span className={styles.value}>
            <bdi>{label}</bdi>
          </span>
          <TeamNames places={teams} />
        </li>
      ))}
    </ul>
  );
}

/** So many teams are named on the axis; more are dots alone. */
const mostNamed = 8;

function NumberPicture({ choice: { path, groups } }: { choice: BoardChoice }) {
  const words = useWords();
  const { teams } = useBoardView();
  const labels = new Map(teams.map(({ place, label }) => [place, label]));
  const values = groups.flatMap(({ value, teams: places }) =>
    places.map((place) => ({
      id: String(place),
      label: labels.get(place) ?? "",
      value: Number(value),
    })),
  );
  const marks =
    groups.length <= mostNamed
      ? groups.map(({ value, teams: places }) => ({
          id: `at ${String(value)}`,
          label: teamsInWords(words, teams, places),
          value: Number(value),
        }))
      : [];
  return (
    <StripPicture
      title=""
      values={values}
      marks={marks}
      format={(value) => comparedInWords(words, path, value)}
      formatTick={(value) => words.number(value)}
    />
  );
}

function ChoiceTable({ choice: { path, groups, notAsked } }: { choice: BoardChoice }) {
  const words = useWords();
  const { teams } = useBoardView();
  const said = new Map(
    groups.flatMap(({ value, teams: places }) =>
      places.map((place) => [place, comparedInWords(words, path, value)] as const),
    ),
  );
  const unasked = new Set(notAsked);
  const rows = teams.map(({ id, label, place }) => ({
    id,
    label,
    value:
      said.get(place) ??
      words.say(unasked.has(place) ? "board.choice.not-asked" : "fields.not-stated"),
  }));
  return (
    <Table
      caption={words.say("board.column.values")}
      rows={rows}
      rowKey={({ id }) => id}
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
          cell: ({ value }) => value,
          sortBy: ({ value }) => value,
        },
      ]}
    />
  );
}
