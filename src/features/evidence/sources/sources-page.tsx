import { useMemo, useState } from "react";
import type { EvidenceBase } from "../../../evidence/schema";
import { PageTitle } from "../../../help-view/page-title";
import { RadioGroup } from "../../../ui/radio-group";
import { TextInput } from "../../../ui/text-input";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";
import { BaseExports } from "./base-exports";
import { type SourceFilter, searchOf } from "./search-sources";
import { SourceFilters } from "./source-filters";
import { SourceResults } from "./source-results";
import { useSourceIndex } from "./use-source-index";

/** Every work and finding of the base: searched as one types, narrowed, taken away as files. */
export function SourcesPage({ base }: { base: EvidenceBase }) {
  const words = useWords();
  const index = useSourceIndex(base);
  const [kind, setKind] = useState<"works" | "findings">("works");
  const [query, setQuery] = useState("");
  const [filter, setFilter] = useState<SourceFilter>({});
  const search = useMemo(() => index && searchOf(index[kind]), [index, kind]);
  const found = useMemo(() => search?.(query, filter) ?? [], [search, query, filter]);
  return (
    <>
      <header className={styles.section}>
        <PageTitle topic="sources">{words.say("room.sources.title")}</PageTitle>
        <p>
          {words.say("room.sources.text", {
            works: base.works.length,
            findings: base.findings.length,
            codings: base.codings.length,
          })}
        </p>
      </header>
      <search className={styles.filterBlock} aria-label={words.say("room.sources.search")}>
        <TextInput
          label={words.say("room.sources.query")}
          help={words.say("room.sources.query-help")}
          value={query}
          onChange={setQuery}
          maxLength={200}
        />
        <RadioGroup
          label={words.say("room.sources.kind")}
          layout="inline"
          undecided={false}
          value={kind}
          onChange={(value) => value && setKind(value)}
          choices={(["works", "findings"] as const).map((value) => ({
            value,
            label: words.say(`room.sources.kind.${value}`),
          }))}
        />
        <SourceFilters base={base} filter={filter} onFilter={setFilter} />
      </search>
      {index ? (
        <SourceResults key={kind} kind={kind} found={found} of={index[kind].length} />
      ) : (
        <p role="status">{words.say("room.loading")}</p>
      )}
      <BaseExports base={base} />
    </>
  );
}
