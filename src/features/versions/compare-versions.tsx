import { useState } from "react";
import { designChanges } from "../../domain/design-changes";
import {
  type Between,
  type ChangeInWords,
  changeInWords,
} from "../../report/model/change-in-words";
import { useDesignStore } from "../../state/design-store";
import type { OpenedVersion } from "../../storage/design-versions";
import { versionName } from "../../storage/version-name";
import { Select } from "../../ui/select";
import { Table } from "../../ui/table";
import { useWords } from "../../ui/words-context";
import styles from "./versions.module.css";

/** What changed from a version to another, or to the design as it is now, in words. */
export function CompareVersions({ versions }: { versions: readonly OpenedVersion[] }) {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const [from, setFrom] = useState<string>();
  const [to, setTo] = useState<string>();
  const readable = versions.flatMap((version) =>
    version.opened.ok
      ? [{ value: version.id, label: versionName(words, version), design: version.opened.design }]
      : [],
  );
  const chosen = (id: string | undefined) => readable.find(({ value }) => value === id)?.design;
  const before = chosen(from) ?? readable[0]?.design;
  const after = chosen(to) ?? design;
  if (!before || !after) return null;
  return (
    <section className={styles.section} aria-labelledby="what-changed">
      <h2 id="what-changed">{words.say("versions.compare")}</h2>
      <div className={styles.sides}>
        <Select
          label={words.say("versions.compare.before")}
          emptyLabel={words.say("versions.compare.last")}
          value={from}
          choices={readable}
          onChange={setFrom}
        />
        <Select
          label={words.say("versions.compare.after")}
          emptyLabel={words.say("versions.compare.now")}
          value={to}
          choices={readable}
          onChange={setTo}
        />
      </div>
      <Changes before={before} after={after} />
    </section>
  );
}

function Changes({ before, after }: Between) {
  const words = useWords();
  const changes = designChanges(before, after).map((change) => ({
    key: JSON.stringify(change),
    ...changeInWords(words, { before, after }, change),
  }));
  if (changes.length === 0) return <p>{words.say("versions.compare.same")}</p>;
  const said = (side: "before" | "after") => (change: ChangeInWords) => (
    <span dir="auto">{change[side]}</span>
  );
  return (
    <Table
      caption={words.say("versions.compare.caption", { count: changes.length })}
      rows={changes}
      rowKey={({ key }) => key}
      columns={[
        {
          id: "what",
          header: words.say("versions.compare.what"),
          isRowHeader: true,
          cell: ({ what }) => what,
        },
        { id: "before", header: words.say("versions.compare.was"), cell: said("before") },
        { id: "after", header: words.say("versions.compare.is"), cell: said("after") },
      ]}
    />
  );
}
