import { useMemo, useState } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { PageTitle } from "../../../help-view/page-title";
import { indexedTexts } from "../../../precedents/clauses/current";
import { operationsOverTime } from "../../../precedents/clauses/look-up";
import { officialText } from "../../../precedents/clauses/official-text";
import { RadioGroup } from "../../../ui/radio-group";
import { Select } from "../../../ui/select";
import { Table } from "../../../ui/table";
import type { Column } from "../../../ui/table-column";
import { WebLink } from "../../../ui/web-link";
import { useWords } from "../../../ui/words-context";
import { clauseInWords, componentInWords } from "../clause-words";
import { nameOf } from "../index-facts";
import { pathOf } from "../place";
import styles from "../precedents.module.css";
import { type ChangeRow, changeRows } from "./change-rows";

const operations = operationsOverTime(indexedTexts);
const shown = ["changed", "all"] as const;
type Shown = (typeof shown)[number];

/** How the mandate of an operation with several texts changed, a component a row, a text a column. */
export function ChangesPart({ operation: asked }: { operation: string | undefined }) {
  const words = useWords();
  const [, navigate] = useHashLocation();
  const [shows, setShows] = useState<Shown>("changed");
  const operation = operations.find((each) => each === asked) ?? operations.at(-1) ?? "";
  const rows = useMemo(() => changeRows(operation), [operation]);
  const texts = rows[0]?.steps ?? [];
  const columns: Column<ChangeRow>[] = [
    {
      id: "component",
      header: words.say("precedents-page.column.component"),
      isRowHeader: true,
      cell: ({ component }) => componentInWords(words, component),
    },
    ...texts.map(({ resolution, adopted }, place) => ({
      id: resolution,
      header: words.say("precedents-page.changes.text", { resolution, date: words.date(adopted) }),
      cell: ({ steps }: ChangeRow) => <Said step={steps[place]} />,
    })),
  ];
  return (
    <>
      <header className={styles.section}>
        <PageTitle topic="changes">{words.say("precedents-page.changes.title")}</PageTitle>
        <p>{words.say("precedents-page.changes.about")}</p>
      </header>
      <div className={styles.choices}>
        <Select
          label={words.say("precedents-page.filter.operation")}
          emptyLabel={words.say("precedents-page.changes.choose")}
          value={operation}
          onChange={(next) => navigate(pathOf({ part: "changes", operation: next }))}
          choices={operations.map((value) => ({ value, label: nameOf(value) }))}
        />
        <RadioGroup<Shown>
          label={words.say("precedents-page.changes.show")}
          layout="inline"
          undecided={false}
          value={shows}
          onChange={(next) => next && setShows(next)}
          choices={shown.map((value) => ({
            value,
            label: words.say(`precedents-page.changes.show.${value}`),
          }))}
        />
      </div>
      <section className={styles.section} aria-labelledby="changes">
        <h2 id="changes">
          {words.say("precedents-page.changes.of", { operation: nameOf(operation) })}
        </h2>
        <ul className={styles.texts}>
          {texts.map(({ resolution, adopted }) => (
            <li key={resolution}>
              <WebLink href={officialText(resolution)}>
                {words.say("precedents-page.changes.text", {
                  resolution,
                  date: words.date(adopted),
                })}
              </WebLink>
            </li>
          ))}
        </ul>
        <Table
          caption={words.say("precedents-page.changes.caption", { operation: nameOf(operation) })}
          columns={columns}
          rows={shows === "all" ? rows : rows.filter(({ isChanged }) => isChanged)}
          rowKey={({ component }) => component}
          emptyText={words.say("precedents-page.changes.none")}
        />
      </section>
    </>
  );
}

/** What one text says on a component: its clauses, or that it is silent. */
function Said({ step }: { step: ChangeRow["steps"][number] | undefined }) {
  const words = useWords();
  if (!step || step.clauses.length === 0)
    return <span className={styles.soft}>{words.say("precedents-page.changes.silent")}</span>;
  return (
    <ul className={styles.said}>
      {step.clauses.map((clause) => (
        <li key={clause.paragraph}>{clauseInWords(words, clause)}</li>
      ))}
    </ul>
  );
}
