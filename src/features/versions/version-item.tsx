import { useState } from "react";
import { showNotice } from "../../state/notice";
import { today } from "../../state/today";
import { goBackTo } from "../../state/versions";
import { designFileName, designFileText } from "../../storage/design-file";
import type { OpenedVersion } from "../../storage/design-versions";
import { refusalInWords } from "../../storage/refusal-in-words";
import { saveTextFile } from "../../storage/save-file";
import { versionName } from "../../storage/version-name";
import { Button } from "../../ui/button";
import { Cluster } from "../../ui/cluster";
import { IconButton } from "../../ui/icon-button";
import { useWords } from "../../ui/words-context";
import { RemoveVersion } from "./remove-version";
import styles from "./versions.module.css";

export interface VersionItemProps {
  version: OpenedVersion;
  onRemoved: () => void;
}

/** One kept version: when it was kept, the way back to it, and it as a file, readable or not. */
export function VersionItem({ version, onRemoved }: VersionItemProps) {
  const words = useWords();
  const [isRemoving, setIsRemoving] = useState(false);
  const { opened } = version;
  const name = versionName(words, version);
  const keptAt = new Date(version.keptAt);

  function goBack() {
    if (!opened.ok) return;
    goBackTo(opened.design);
    showNotice({ kind: "info", text: words.say("versions.went-back", { name }), offersUndo: true });
  }

  function saveAsFile() {
    const text = opened.ok ? designFileText(opened.design) : version.text;
    saveTextFile(designFileName(name), text);
  }

  return (
    <li className={styles.item}>
      <div>
        <h3 dir="auto">{name}</h3>
        <p className={styles.soft}>
          {words.say("versions.when", {
            date: words.date(today(keptAt)),
            time: words.time(keptAt),
          })}
        </p>
        {version.moment !== undefined && (
          <p className={styles.soft}>{words.say("versions.moment.why")}</p>
        )}
        {!opened.ok && <p>{refusalInWords(words, opened.problem)}</p>}
      </div>
      <Cluster>
        {opened.ok && (
          <Button
            icon="undo"
            aria-label={words.say("versions.go-back-named", { name })}
            onClick={goBack}
          >
            {words.say("versions.go-back")}
          </Button>
        )}
        <IconButton
          icon="download"
          label={words.say("versions.save-file", { name })}
          onClick={saveAsFile}
        />
        {version.moment === undefined && (
          <IconButton
            icon="bin"
            label={words.say("versions.remove", { name })}
            aria-haspopup="dialog"
            onClick={() => setIsRemoving(true)}
          />
        )}
      </Cluster>
      <RemoveVersion
        version={version}
        isOpen={isRemoving}
        onClose={() => setIsRemoving(false)}
        onRemoved={onRemoved}
      />
    </li>
  );
}
