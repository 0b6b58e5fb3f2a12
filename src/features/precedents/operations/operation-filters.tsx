import {
  chapterChoices,
  type FilterChoices,
  type OperationFilter,
  protectionChoices,
} from "../../../precedents/browse/operation-filter";
import {
  countryInWords,
  decadeInWords,
  organisationInWords,
  sizeInWords,
  typeInWords,
} from "../../../report/model/operations/operation-words";
import { Select } from "../../../ui/select";
import { useWords } from "../../../ui/words-context";
import styles from "../precedents.module.css";

export interface OperationFiltersProps {
  choices: FilterChoices;
  filter: OperationFilter;
  onFilter: (filter: OperationFilter) => void;
}

/** What narrows the list: kind, body, country, decade, basis, protection mandate, size. */
export function OperationFilters({ choices, filter, onFilter }: OperationFiltersProps) {
  const words = useWords();
  const by = new Intl.Collator(words.locale);
  const hosts = choices.hosts
    .map((value) => ({ value, label: countryInWords(words, value) }))
    .sort((one, other) => by.compare(one.label, other.label));
  const any = words.say("operations.filter.any");
  return (
    <search className={styles.filters} aria-label={words.say("operations.filter")}>
      <Select
        label={words.say("operations.filter.type")}
        emptyLabel={any}
        value={filter.type}
        onChange={(type) => onFilter({ ...filter, type })}
        choices={choices.types.map((value) => ({ value, label: typeInWords(words, value) }))}
      />
      <Select
        label={words.say("operations.filter.organisation")}
        emptyLabel={any}
        value={filter.organisation}
        onChange={(organisation) => onFilter({ ...filter, organisation })}
        choices={choices.organisations.map((value) => ({
          value,
          label: organisationInWords(words, value),
        }))}
      />
      <Select
        label={words.say("operations.filter.host")}
        emptyLabel={any}
        value={filter.host}
        onChange={(host) => onFilter({ ...filter, host })}
        choices={hosts}
      />
      <Select
        label={words.say("operations.filter.decade")}
        emptyLabel={any}
        value={filter.decade === undefined ? undefined : `${filter.decade}`}
        onChange={(decade) =>
          onFilter({ ...filter, decade: decade === undefined ? undefined : Number(decade) })
        }
        choices={choices.decades.map((decade) => ({
          value: `${decade}`,
          label: decadeInWords(words, decade),
        }))}
      />
      <Select
        label={words.say("operations.filter.chapter")}
        emptyLabel={any}
        value={filter.chapter}
        onChange={(chapter) => onFilter({ ...filter, chapter })}
        choices={chapterChoices.map((value) => ({
          value,
          label: words.say(`operations.chapter.${value}`),
        }))}
      />
      <Select
        label={words.say("operations.filter.protection")}
        emptyLabel={any}
        value={filter.protection}
        onChange={(protection) => onFilter({ ...filter, protection })}
        choices={protectionChoices.map((value) => ({
          value,
          label: words.say(`operations.protection.${value}`),
        }))}
      />
      <Select
        label={words.say("operations.filter.size")}
        emptyLabel={any}
        value={filter.size}
        onChange={(size) => onFilter({ ...filter, size })}
        choices={choices.sizes.map((value) => ({ value, label: sizeInWords(words, value) }))}
      />
    </search>
  );
}
