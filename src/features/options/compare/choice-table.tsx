import { type ComparedChoice, differingParts } from "../../../alternatives/compare/comparison";
import type { SectionId } from "../../../domain/design";
import { OnRequest } from "../../../evidence-view/on-request";
import { choiceSaid, rowCells, rowName } from "../../../report/model/options-paper/choice-words";
import { useWords } from "../../../ui/words-context";
import { BesideTable } from "./beside-table";
import { type ChoiceLine, choicesBySection } from "./choice-groups";
import styles from "./compare.module.css";
import { useComparison } from "./comparison-context";
import { Grounds } from "./grounds";
import { LinePlace, lineKey } from "./line-place";

/** Choices beside each other, a table a section of the wizard. */
export function ChoiceTables(props: {
  choices: readonly ComparedChoice[];
  /** All say the same: one column for all of them. */
  isSame?: boolean;
}) {
  return choicesBySection(props.choices).map(({ section, lines }) => (
    <ChoiceTable key={section} section={section} lines={lines} isSame={props.isSame ?? false} />
  ));
}

interface ChoiceTableProps {
  section: SectionId;
  lines: readonly ChoiceLine[];
  isSame: boolean;
}

function ChoiceTable({ section, lines, isSame }: ChoiceTableProps) {
  const words = useWords();
  const { comparison, names } = useComparison();
  const all = words.say("comparison.column.all");
  const [first] = comparison.options;
  const shown = isSame && first ? [first] : comparison.options;
  return (
    <BesideTable
      title={words.say(`fields.section.${section}`)}
      first={words.say("comparison.column.choice")}
      names={isSame ? [{ id: "all", title: all, head: all }] : names}
      lines={lines.map((line) => ({
        key: lineKey(line),
        what: <LinePlace line={line} />,
        cells: shown.map((option, place) => <Said key={option.id} line={line} option={place} />),
      }))}
    />
  );
}

/** Up to so many letters a value is told again where an option says the same as the base. */
const shortEnough = 40;

/** What one option says there, with why and where it was read as far as that is not as in the base. */
function Said({ line, option }: { line: ChoiceLine; option: number }) {
  const words = useWords();
  const { comparison } = useComparison();
  const [choice, ...more] = line;
  const said = choice.said[option];
  const isBase = option === comparison.base;
  const isAsBase =
    !isBase &&
    said?.state === choice.said[comparison.base]?.state &&
    !said?.differs.includes("value");
  if (choice.kind === "row" && said?.state === "stated" && !(isAsBase && more.length > 0))
    return <Rows line={line} option={option} />;
  const value = choiceSaid(words, comparison.options, choice, option);
  const isLong = isAsBase && (more.length > 0 || value.length > shortEnough);
  return (
    <div className={styles.cell}>
      {isLong ? words.say("comparison.same") : <bdi>{value}</bdi>}
      {said?.answer && (
        <Grounds
          answer={said.answer}
          parts={choice.differs}
          told={isBase ? differingParts : said.differs}
          isBase={isBase}
        />
      )}
    </div>
  );
}

/** Rows that an option has, each with what it says on request. */
function Rows({ line, option }: { line: ChoiceLine; option: number }) {
  const words = useWords();
  const { comparison } = useComparison();
  const [choice, ...more] = line;
  if (more.length === 0)
    return (
      <RowInFull
        choice={choice}
        option={option}
        name={choiceSaid(words, comparison.options, choice, option)}
      />
    );
  return (
    <ul className={styles.lines}>
      {line.map((each) => (
        <li key={each.rows?.join(" ")}>
          <RowInFull
            choice={each}
            option={option}
            name={rowName(words, comparison.options, each)}
          />
        </li>
      ))}
    </ul>
  );
}

interface RowInFullProps {
  choice: ComparedChoice;
  option: number;
  name: string;
}

/** A row that an option has, and on request all that it says. */
function RowInFull({ choice, option, name }: RowInFullProps) {
  const words = useWords();
  const { comparison } = useComparison();
  return (
    <OnRequest summary={name}>
      {() => (
        <ul className={styles.lines}>
          {rowCells(words, comparison.options, choice, option).map((cell) => (
            <li key={cell}>{cell}</li>
          ))}
        </ul>
      )}
    </OnRequest>
  );
}
