import { useState } from "react";
import type { ClauseChange } from "../../importing/compare/compare-clauses";
import { RedlineClause } from "../../text-view/redline-clause";
import { RadioGroup } from "../../ui/radio-group";
import { useWords } from "../../ui/words-context";
import { type ClauseFilter, clauseFilters, filtered } from "./clause-filter";
import styles from "./texts.module.css";

const kinds = ["preambular", "operative"] as const;

/** Every clause as a redline, in the order of the later text, behind a choice of which to show. */
export function ClauseList({ clauses }: { clauses: readonly ClauseChange[] }) {
  const words = useWords();
  const [filter, setFilter] = useState<ClauseFilter>("changed");
  const shown = filtered(clauses, filter);
  return (
    <section className={styles.section}>
      <h2>{words.say("compare.redline.title")}</h2>
      <p className={styles.soft}>
        {words.say("compare.redline.order")} {words.say("compare.redline.key")}
      </p>
      <div className={styles.screenOnly}>
        <RadioGroup
          label={words.say("compare.filter")}
          layout="inline"
          undecided={false}
          value={filter}
          onChange={(chosen) => setFilter(chosen ?? "changed")}
          choices={clauseFilters.map((value) => ({
            value,
            label: words.say(`compare.filter.${value}`, {
              count: filtered(clauses, value).length,
            }),
          }))}
        />
        <p role="status" className={styles.soft}>
          {words.say("compare.filter.shown", { count: shown.length })}
        </p>
      </div>
      {kinds.map((kind) => (
        <ClausesOfKind
          key={kind}
          title={words.say(`compare.redline.${kind}`)}
          clauses={shown.filter(({ before, after }) => (after[0] ?? before[0])?.kind === kind)}
        />
      ))}
    </section>
  );
}

function ClausesOfKind({ title, clauses }: { title: string; clauses: readonly ClauseChange[] }) {
  if (clauses.length === 0) return null;
  const placeOf = ({ before, after }: ClauseChange) =>
    `${before.map(({ id }) => id)} ${after.map(({ id }) => id)}`;
  return (
    <>
      <h3>{title}</h3>
      <ol className={styles.clauses}>
        {clauses.map((change) => (
          <li key={placeOf(change)}>
            <RedlineClause change={change} />
          </li>
        ))}
      </ol>
    </>
  );
}
