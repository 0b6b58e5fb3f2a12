import { useMemo, useState } from "react";
import { OnRequest } from "../../evidence-view/on-request";
import { designFileName } from "../../storage/design-file";
import { saveFile } from "../../storage/save-file";
import { Button } from "../../ui/button";
import { Cluster } from "../../ui/cluster";
import { Notice } from "../../ui/notice";
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

type Outcome = { readonly saved: string } | "failed" | undefined;

function Files(props: DataDownloadsProps) {
  const words = useWords();
  const { report, design, assessment, precedents, ofReport } = props;
  const [outcome, setOutcome] = useState<Outcome>();
  const files = useMemo(
    () => dataFiles({ report, design, assessment, precedents, ofReport, onScreen: words }),
    [report, design, assessment, precedents, ofReport, words],
  );

  function save({ ending, make }: DataFile) {
    const file = designFileName(design.about.title, ending);
    make().then(
      (content) => {
        saveFile(file, content);
        setOutcome({ saved: file });
      },
      () => setOutcome("failed"),
    );
  }

  return (
    <div className={styles.download}>
      <p>{words.say("report.data.what")}</p>
      <Cluster>
        {files.map((file) => (
          <Button key={file.ending} icon="download" onClick={() => save(file)}>
            {file.label}
          </Button>
        ))}
      </Cluster>
      <div role="status">
        {outcome === "failed" && <Notice kind="error">{words.say("report.data.failed")}</Notice>}
        {typeof outcome === "object" && (
          <Notice kind="info">{words.say("report.data.done", { file: outcome.saved })}</Notice>
        )}
      </div>
    </div>
  );
}
