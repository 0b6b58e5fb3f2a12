import { taskTypes } from "../../../domain/tasks/taxonomy";
import { modalities } from "../../../domain/vocabulary/task";
import { type ClauseVerb, clauseVerbs, provisions } from "../../../precedents/clauses/schema";
import { Select } from "../../../ui/select";
import { useWords } from "../../../ui/words-context";
import { componentInWords, modalityInWords, verbInWords } from "../clause-words";
import { operationNames, years } from "../index-facts";
import styles from "../precedents.module.css";
import type { ClauseFilter } from "./clause-filter";

export interface ClauseFiltersProps {
  filter: ClauseFilter;
  onFilter: (filter: ClauseFilter) => void;
}

/** What narrows the index: what was asked, of whom, with which verb, in which way, when. */
export function ClauseFilters({ filter, onFilter }: ClauseFiltersProps) {
  const words = useWords();
  const any = words.say("precedents-page.filter.any");
  const by = new Intl.Collator(words.locale);
  const tasks = taskTypes
    .map((value) => ({ value, label: componentInWords(words, value) }))
    .sort((one, other) => by.compare(one.label, other.label));
  const others = provisions.map((value) => ({
    value,
    label: words.say("precedents-page.filter.provision", {
      name: componentInWords(words, value),
    }),
  }));
  const yearChoices = years.map((year) => ({ value: `${year}`, label: `${year}` }));
  const year = (value: string | undefined) => (value === undefined ? undefined : Number(value));
  return (
    <search className={styles.filters} aria-label={words.say("precedents-page.filter")}>
      <Select
        label={words.say("precedents-page.filter.component")}
        emptyLabel={any}
        value={filter.component}
        onChange={(component) => onFilter({ ...filter, component })}
        choices={[...tasks, ...others]}
      />
      <Select
        label={words.say("precedents-page.filter.operation")}
        emptyLabel={any}
        value={filter.operation}
        onChange={(operation) => onFilter({ ...filter, operation })}
        choices={operationNames}
      />
      <Select<ClauseVerb>
        label={words.say("precedents-page.filter.verb")}
        emptyLabel={any}
        value={filter.verb}
        onChange={(verb) => onFilter({ ...filter, verb })}
        choices={clauseVerbs.map((value) => ({ value, label: verbInWords(words, value) }))}
      />
      <Select
        label={words.say("precedents-page.filter.modality")}
        emptyLabel={any}
        value={filter.modality}
        onChange={(modality) => onFilter({ ...filter, modality })}
        choices={modalities.map((value) => ({ value, label: modalityInWords(words, value) }))}
      />
      <Select
        label={words.say("precedents-page.filter.from")}
        emptyLabel={any}
        value={filter.from === undefined ? undefined : `${filter.from}`}
        onChange={(from) => onFilter({ ...filter, from: year(from) })}
        choices={yearChoices}
      />
      <Select
        label={words.say("precedents-page.filter.to")}
        emptyLabel={any}
        value={filter.to === undefined ? undefined : `${filter.to}`}
        onChange={(to) => onFilter({ ...filter, to: year(to) })}
        choices={yearChoices}
      />
    </search>
  );
}
