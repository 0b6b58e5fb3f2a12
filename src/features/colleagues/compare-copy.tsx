import { useEffect, useMemo, useState } from "react";
import type { MandateDesign } from "../../domain/design";
import { decisionsOf } from "../../domain/merge/decisions";
import { rowsApart } from "../../domain/merge/rows-apart";
import { type ColleagueCopy, likelyBase } from "../../state/colleague-copy";
import { today } from "../../state/today";
import { versionsOfOpen } from "../../state/versions";
import type { OpenedVersion } from "../../storage/design-versions";
import { versionName } from "../../storage/version-name";
import { Select } from "../../ui/select";
import { useWords } from "../../ui/words-context";
import styles from "./colleagues.module.css";
import { MergeForm } from "./merge-form";

/** The versions of the design on this device, read once; undefined until they are. */
function useKeptVersions(): readonly OpenedVersion[] | undefined {
  const [versions, setVersions] = useState<readonly OpenedVersion[]>();
  useEffect(() => {
    versionsOfOpen().then(setVersions);
  }, []);
  return versions;
}

export interface CompareCopyProps {
  mine: MandateDesign;
  copy: ColleagueCopy;
}

/** What differs between the open design and a colleague's copy, and the choice of each. */
export function CompareCopy({ mine, copy }: CompareCopyProps) {
  const versions = useKeptVersions();
  if (!versions) return null;
  return <Comparison mine={mine} copy={copy} versions={versions} />;
}

function Comparison(props: CompareCopyProps & { versions: readonly OpenedVersion[] }) {
  const { mine, copy, versions } = props;
  const words = useWords();
  const [baseId, setBaseId] = useState(() => likelyBase(versions, copy.design)?.id);
  const found = versions.find(({ id }) => id === baseId)?.opened;
  const base = found?.ok ? found.design : undefined;
  const { copies, decisions } = useMemo(() => {
    const told = rowsApart({ base, mine, theirs: copy.design });
    return { copies: told, decisions: decisionsOf(told) };
  }, [base, mine, copy.design]);
  const readable = versions.filter(({ opened }) => opened.ok);
  if (!decisions.some(({ isTold }) => isTold))
    return <p role="status">{words.say("colleagues.copy.equal", { file: copy.file })}</p>;
  return (
    <>
      <h3>{words.say("colleagues.differs", { file: copy.file })}</h3>
      <div className={styles.narrow}>
        <Select
          label={words.say("colleagues.base")}
          help={words.say("colleagues.base.help")}
          emptyLabel={words.say("colleagues.base.none")}
          value={baseId}
          onChange={setBaseId}
          choices={readable.map((version) => ({
            value: version.id,
            label: words.say("colleagues.version", {
              name: versionName(words, version),
              date: words.date(today(new Date(version.keptAt))),
              time: words.time(new Date(version.keptAt)),
            }),
          }))}
        />
      </div>
      <MergeForm key={baseId} copies={copies} decisions={decisions} file={copy.file} />
    </>
  );
}
