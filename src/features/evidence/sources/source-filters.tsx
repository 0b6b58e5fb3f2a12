import { memo, useMemo } from "react";
import {
  bases,
  type EvidenceBase,
  findingDirections,
  findingOutcomes,
  methods,
  studyDesigns,
} from "../../../evidence/schema";
import { OnRequest } from "../../../evidence-view/on-request";
import { Select } from "../../../ui/select";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";
import type { SourceFilter } from "./search-sources";

export interface SourceFiltersProps {
  base: EvidenceBase;
  filter: SourceFilter;
  onFilter: (filter: SourceFilter) => void;
}

const perpetrators = ["any", "government", "rebels", "unspecified"] as const;

/** What narrows the sources: what a finding is on, which way it points, how it was made and read. */
export const SourceFilters = memo(function SourceFilters(props: SourceFiltersProps) {
  const { base, filter, onFilter } = props;
  const words = useWords();
  const topics = useMemo(
    () => [...new Set(base.findings.map(({ topic }) => topic))].sort(),
    [base],
  );
  /** One filter as a choice among the values that a finding can have. */
  const choose = <Name extends keyof SourceFilter>(
    name: Name,
    label: string,
    values: readonly NonNullable<SourceFilter[Name]>[],
    prefix: string,
  ) => (
    <Select<NonNullable<SourceFilter[Name]>>
      label={label}
      emptyLabel={words.say("room.filter.any")}
      value={filter[name] as NonNullable<SourceFilter[Name]> | undefined}
      onChange={(value) => onFilter({ ...filter, [name]: value })}
      choices={values.map((value) => {
        const key = `${prefix}.${value}`;
        return { value, label: words.has(key) ? words.sayDynamic(key) : value };
      })}
    />
  );
  return (
    <>
      <div className={styles.filters}>
        {choose("topic", words.say("room.filter.topic"), topics, "evidence.topic")}
        {choose("outcome", words.say("room.column.outcome"), findingOutcomes, "evidence.outcome")}
        {choose(
          "direction",
          words.say("room.filter.direction"),
          findingDirections,
          "evidence.direction",
        )}
      </div>
      <OnRequest summary={words.say("room.filter.more")}>
        {() => (
          <div className={styles.filters}>
            {choose("method", words.say("room.filter.method"), methods, "evidence.method")}
            {choose(
              "studyDesign",
              words.say("room.filter.design"),
              studyDesigns,
              "evidence.study-design",
            )}
            {choose(
              "perpetrator",
              words.say("room.filter.perpetrator"),
              perpetrators,
              "evidence.perpetrator",
            )}
            {choose(
              "related",
              words.say("room.filter.related"),
              ["direct", "related"],
              "evidence.related",
            )}
            {choose(
              "verified",
              words.say("room.filter.verified"),
              ["yes", "recalled"],
              "evidence.verified",
            )}
            {choose("basis", words.say("room.filter.basis"), bases, "evidence.basis")}
          </div>
        )}
      </OnRequest>
    </>
  );
});
