import { useMemo } from "react";
import { SaveStatus, useSaving } from "../../download-view/save-outcome";
import { OnRequest } from "../../evidence-view/on-request";
import { designFileName } from "../../storage/design-file";
import { saveFile } from "../../storage/save-file";
import { Button } from "../../ui/button";
import { Cluster } from "../../ui/cluster";
import { useWords } from "../../ui/words-context";
import { type DataFile, type DataFilesInput, dataFiles } from "./data-file";
import styles from "./report.module.css";

export type DataDownloadsProps = Omit<DataFilesInput, "onScreen">;

/** The report's content as files of data, behind a line that opens them. */
export function DataDownloads(props: DataDownloadsProps) {
  const words = useWords();
  return (
    <OnRequest summary={words.say("report.data.title")}>{() => <Files {...props} />}</OnRequest>
  );
}

function Files(props: DataDownloadsProps) {
  const words = useWords();
  const { report, design, assessment, records, ofReport } = props;
  const { outcome, save, stop } = useSaving();
  const files = useMemo(
    () => dataFiles({ report, design, assessment, records, ofReport, onScreen: words }),
    [report, design, assessment, records, ofReport, words],
  );

  async function saved({ ending, make }: DataFile, signal: AbortSignal): Promise<string> {
    const file = designFileName(design.about.title, ending);
    const content = await make(signal);
    signal.throwIfAborted();
    saveFile(file, content);
    return file;
  }

  return (
    <div className={styles.download}>
      <p>{words.say("report.data.what")}</p>
      <Cluster>
        {files.map((file) => (
          <Button
            key={file.ending}
            icon="download"
            onClick={() => save((signal) => saved(file, signal))}
            aria-disabled={outcome === "working"}
          >
            {file.label}
          </Button>
        ))}
      </Cluster>
      <SaveStatus outcome={outcome} stop={stop} />
    </div>
  );
}
