import { Button } from "../ui/button";
import { Cluster } from "../ui/cluster";
import { useWords } from "../ui/words-context";
import { type DocumentKind, documentKinds } from "./download-document";
import styles from "./download-view.module.css";
import { SaveStatus, useSaving } from "./save-outcome";

export interface DocumentDownloadsProps {
  /** Makes the file of a kind, saves it and tells its name. */
  make: (kind: DocumentKind, signal: AbortSignal) => Promise<string>;
}

/** A report as a file to edit in Word, and as a page that opens without this app. */
export function DocumentDownloads({ make }: DocumentDownloadsProps) {
  const words = useWords();
  const { outcome, save, stop } = useSaving();
  return (
    <div className={styles.download}>
      <Cluster>
        {documentKinds.map((kind) => (
          <Button
            key={kind}
            icon="download"
            onClick={() => save((signal) => make(kind, signal))}
            aria-disabled={outcome === "working"}
          >
            {words.say(`report.document.${kind}`)}
          </Button>
        ))}
      </Cluster>
      <SaveStatus outcome={outcome} stop={stop} />
    </div>
  );
}
