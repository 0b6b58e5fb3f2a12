import { useMemo } from "react";
import { PageTitle } from "../../../help-view/page-title";
import {
  choicesIn,
  filterOperations,
  type OperationFilter,
} from "../../../precedents/browse/operation-filter";
import { precedents } from "../../../precedents/current";
import { Button } from "../../../ui/button";
import { useWords } from "../../../ui/words-context";
import { narrowTo } from "../narrow-to";
import styles from "../precedents.module.css";
import { NearestSection } from "./nearest-section";
import { OperationFilters } from "./operation-filters";
import { operationQuery } from "./operation-query";
import { OperationTable } from "./operation-table";
import { SaveOperations } from "./save-operations";
import { StrengthChart } from "./strength-chart";

const choices = choicesIn(precedents);
const [firstYear = ""] = precedents.map(({ start }) => start.slice(0, 4)).sort();

/** The record of operations: the nearest to the open design, what narrows the list, a picture, the list. */
export function OperationsBrowser({ filter }: { filter: OperationFilter }) {
  const words = useWords();
  const query = operationQuery(filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the query is the filter, and keeps the rows where it stays the same
  const found = useMemo(() => filterOperations(precedents, filter), [query]);
  const narrow = (next: OperationFilter) =>
    narrowTo({ part: "operations", id: undefined, filter: next });
  return (
    <>
      <header className={styles.section}>
        <PageTitle topic="operations">{words.say("operations.title")}</PageTitle>
        <p>
          {words.say("operations.about", {
            count: precedents.length,
            first: firstYear,
          })}
        </p>
        <p className={styles.soft}>{words.say("operations.limits")}</p>
      </header>
      <NearestSection />
      <section className={styles.section} aria-labelledby="operations-list">
        <h2 id="operations-list">{words.say("operations.caption")}</h2>
        <OperationFilters choices={choices} filter={filter} onFilter={narrow} />
        <div className={styles.found}>
          <p role="status">
            {words.say("operations.found", { count: found.length, of: precedents.length })}
          </p>
          {query !== "" && (
            <Button kind="quiet" onClick={() => narrow({})}>
              {words.say("operations.filter.clear")}
            </Button>
          )}
        </div>
        <StrengthChart found={found} />
        <OperationTable found={found} />
        {found.length > 0 && <SaveOperations found={found} />}
      </section>
    </>
  );
}
