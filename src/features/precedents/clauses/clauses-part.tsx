import { useMemo } from "react";
import { PageTitle } from "../../../help-view/page-title";
import { indexedTexts } from "../../../precedents/clauses/current";
import { Button } from "../../../ui/button";
import { useWords } from "../../../ui/words-context";
import { componentInWords } from "../clause-words";
import { indexedClauses, years } from "../index-facts";
import { narrowTo } from "../narrow-to";
import styles from "../precedents.module.css";
import { type ClauseFilter, filterClauses, queryOf } from "./clause-filter";
import { ClauseFilters } from "./clause-filters";
import { ClauseTable } from "./clause-table";

/** The index of clauses, narrowed by what the address asks for. */
export function ClausesPart({ filter }: { filter: ClauseFilter }) {
  const words = useWords();
  const query = queryOf(filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the query is the filter, and keeps the rows where it stays the same
  const found = useMemo(() => filterClauses(indexedClauses, filter), [query]);
  const operations = new Set(found.map(({ operation }) => operation)).size;
  const narrow = (next: ClauseFilter) => narrowTo({ part: "clauses", filter: next });
  const caption = filter.component
    ? words.say("precedents-page.clauses.who", {
        task: componentInWords(words, filter.component),
      })
    : words.say("precedents-page.clauses.caption");
  return (
    <>
      <header className={styles.section}>
        <PageTitle topic="clauses">{words.say("precedents-page.clauses.title")}</PageTitle>
        <p>
          {words.say("precedents-page.clauses.about", {
            texts: indexedTexts.length,
            clauses: indexedClauses.length,
            first: `${years[0]}`,
            last: `${years.at(-1)}`,
          })}
        </p>
        <p className={styles.soft}>{words.say("precedents-page.clauses.limits")}</p>
      </header>
      <ClauseFilters filter={filter} onFilter={narrow} />
      <section className={styles.section} aria-label={caption}>
        <div className={styles.found}>
          <p role="status">
            {words.say("precedents-page.clauses.found", {
              count: found.length,
              of: indexedClauses.length,
              operations,
            })}
          </p>
          {query !== "" && (
            <Button kind="quiet" onClick={() => narrow({})}>
              {words.say("precedents-page.filter.clear")}
            </Button>
          )}
        </div>
        <ClauseTable key={query} found={found} caption={caption} />
      </section>
    </>
  );
}
